/** The function that carries out orders for slow work. */
@NullMarked
package vn.dany.documents;

import org.jspecify.annotations.NullMarked;
