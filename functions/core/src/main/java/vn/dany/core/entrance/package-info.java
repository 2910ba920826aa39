/** What an entry code leads to today: a form, a page of its campaign, a QR image, or the unit that took over. */
@NullMarked
package vn.dany.core.entrance;

import org.jspecify.annotations.NullMarked;
