/** Administrative units: the dated tree and what it is loaded from. */
@NullMarked
package vn.dany.core.unit;

import org.jspecify.annotations.NullMarked;
