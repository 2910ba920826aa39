/** What staff see: progress and results, by boundaries of then and of today. */
@NullMarked
package vn.dany.core.report;

import org.jspecify.annotations.NullMarked;
