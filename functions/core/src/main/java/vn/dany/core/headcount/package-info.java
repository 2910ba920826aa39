/** How many people each unit could ask, and what declaring other numbers changes. */
@NullMarked
package vn.dany.core.headcount;

import org.jspecify.annotations.NullMarked;
