/** What stays of a round once it is frozen, and whether it is still as it was. */
@NullMarked
package vn.dany.core.archive;

import org.jspecify.annotations.NullMarked;
