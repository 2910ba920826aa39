/** The function a schedule calls: counts, freezes, archives. */
@NullMarked
package vn.dany.tally;

import org.jspecify.annotations.NullMarked;
