/** The function that gives the QR image of an entry code. */
@NullMarked
package vn.dany.qr;

import org.jspecify.annotations.NullMarked;
