/** What staff do while a round is open: call those who are behind, look into doubts, share out the units. */
@NullMarked
package vn.dany.core.desk;

import org.jspecify.annotations.NullMarked;
