/**
 * What may be seen of a round's answers. Everything shown is a sum of whole blocks of responses, today, over time, and
 * against everything else that is shown; decision 0011 says why.
 */
@NullMarked
package vn.dany.core.disclosure;

import org.jspecify.annotations.NullMarked;
