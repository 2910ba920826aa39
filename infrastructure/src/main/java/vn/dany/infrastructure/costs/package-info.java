/** What a campaign costs, from counted calls and a price file. Nothing but the JDK. */
@NullMarked
package vn.dany.infrastructure.costs;

import org.jspecify.annotations.NullMarked;
