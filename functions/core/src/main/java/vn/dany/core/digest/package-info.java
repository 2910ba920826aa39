/** The one hash everything stored is named or checked by. */
@NullMarked
package vn.dany.core.digest;

import org.jspecify.annotations.NullMarked;
