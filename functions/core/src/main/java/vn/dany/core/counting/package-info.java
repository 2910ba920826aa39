/** Counting rounds while they are open, and freezing them when they are over. */
@NullMarked
package vn.dany.core.counting;

import org.jspecify.annotations.NullMarked;
