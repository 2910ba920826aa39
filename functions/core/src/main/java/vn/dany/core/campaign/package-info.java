/** Campaigns, rounds and their collection windows. */
@NullMarked
package vn.dany.core.campaign;

import org.jspecify.annotations.NullMarked;
