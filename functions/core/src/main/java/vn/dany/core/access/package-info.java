/** Who may see and do what: roles and their rights, the units they are about, the register of staff. */
@NullMarked
package vn.dany.core.access;

import org.jspecify.annotations.NullMarked;
