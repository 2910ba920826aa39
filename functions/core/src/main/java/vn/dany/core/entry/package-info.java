/** Entry codes, what they lead to, and their QR images. */
@NullMarked
package vn.dany.core.entry;

import org.jspecify.annotations.NullMarked;
