/** What staff see: progress, results, and the orders that make documents. */
@NullMarked
package vn.dany.core.report;

import org.jspecify.annotations.NullMarked;
