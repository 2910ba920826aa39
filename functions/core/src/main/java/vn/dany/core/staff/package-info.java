/** What staff do to campaigns and entry codes, and the audit log of it. */
@NullMarked
package vn.dany.core.staff;

import org.jspecify.annotations.NullMarked;
