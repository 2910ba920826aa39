/** Orders of staff that make documents: kits and workbooks, asked for, carried out, shown. */
@NullMarked
package vn.dany.core.order;

import org.jspecify.annotations.NullMarked;
