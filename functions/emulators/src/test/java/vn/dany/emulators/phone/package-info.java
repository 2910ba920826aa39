/** What a telephone does with what we draw: it sees pixels, and the symbols in them. */
@NullMarked
package vn.dany.emulators.phone;

import org.jspecify.annotations.NullMarked;
