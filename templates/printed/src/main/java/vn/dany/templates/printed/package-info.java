/** The words and templates of what is printed or opened in an office program. */
@NullMarked
package vn.dany.templates.printed;

import org.jspecify.annotations.NullMarked;
