/** Runs a packaged function as the cloud would: from its zip alone, in a process of its own. */
@NullMarked
package vn.dany.emulators.function;

import org.jspecify.annotations.NullMarked;
