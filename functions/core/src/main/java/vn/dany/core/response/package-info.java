/** Submissions, responses and receipts. */
@NullMarked
package vn.dany.core.response;

import org.jspecify.annotations.NullMarked;
