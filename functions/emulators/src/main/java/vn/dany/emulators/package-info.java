/**
 * DynamoDB Local and an S3 server inside this JVM, with the tables and the bucket that {@code storage.yaml} declares.
 * For development and tests only: DynamoDB Local's licence does not allow it in a deployed function.
 */
@NullMarked
package vn.dany.emulators;

import org.jspecify.annotations.NullMarked;
