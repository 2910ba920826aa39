/** What is printed before a campaign opens: posters, stickers, annexes and pictures of its entry codes. */
@NullMarked
package vn.dany.core.kit;

import org.jspecify.annotations.NullMarked;
