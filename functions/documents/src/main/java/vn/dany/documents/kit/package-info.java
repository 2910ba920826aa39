/** The kit of a campaign as files: posters, stickers, annexes, pictures and the archives that hold them. */
@NullMarked
package vn.dany.documents.kit;

import org.jspecify.annotations.NullMarked;
