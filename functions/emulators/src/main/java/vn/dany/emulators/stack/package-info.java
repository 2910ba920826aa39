/** What the stacks in {@code infrastructure} say, and whether a function's calls and its role agree. */
@NullMarked
package vn.dany.emulators.stack;

import org.jspecify.annotations.NullMarked;
