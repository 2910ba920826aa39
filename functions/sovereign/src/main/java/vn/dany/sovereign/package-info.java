/** All functions in one plain process, with a schedule of its own, on stores that need not be AWS's. */
@NullMarked
package vn.dany.sovereign;

import org.jspecify.annotations.NullMarked;
