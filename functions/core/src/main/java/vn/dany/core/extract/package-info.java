/** The answers of a frozen round as data files for analysts, told by who gave them as far as nobody is told apart. */
@NullMarked
package vn.dany.core.extract;

import org.jspecify.annotations.NullMarked;
