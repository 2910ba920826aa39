/** QR symbols as files, drawn without AWT. */
@NullMarked
package vn.dany.adapters.qr;

import org.jspecify.annotations.NullMarked;
