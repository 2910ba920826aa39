/** The one hash everything stored is named or checked by, and the one signature made with it. */
@NullMarked
package vn.dany.core.digest;

import org.jspecify.annotations.NullMarked;
