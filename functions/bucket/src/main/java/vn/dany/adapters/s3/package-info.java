/** What is kept in the bucket. A function without S3 leaves this package out. */
@NullMarked
package vn.dany.adapters.s3;

import org.jspecify.annotations.NullMarked;
