/** The whole system in one process; never deployed. */
@NullMarked
package vn.dany.local;

import org.jspecify.annotations.NullMarked;
