/** Expected failures a visitor or a staff member can meet, as values. */
@NullMarked
package vn.dany.core.problem;

import org.jspecify.annotations.NullMarked;
