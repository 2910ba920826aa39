/** The tables of {@code storage.yaml} behind the ports of core. */
@NullMarked
package vn.dany.adapters.dynamodb;

import org.jspecify.annotations.NullMarked;
