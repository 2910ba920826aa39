/** Entry codes: how they are written, where they hang, which are missing. */
@NullMarked
package vn.dany.core.entry;

import org.jspecify.annotations.NullMarked;
