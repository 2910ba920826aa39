/** Pages of PDF files, and what stands on them. */
@NullMarked
package vn.dany.documents.print;

import org.jspecify.annotations.NullMarked;
