/** What the stacks in {@code infrastructure} say, and what is said to people before there is a server that words pages. */
@NullMarked
package vn.dany.stack;

import org.jspecify.annotations.NullMarked;
