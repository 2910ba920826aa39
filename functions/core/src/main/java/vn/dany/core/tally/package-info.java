/** Counting the responses of a round. */
@NullMarked
package vn.dany.core.tally;

import org.jspecify.annotations.NullMarked;
