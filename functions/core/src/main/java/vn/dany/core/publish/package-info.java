/** Campaigns, questionnaires and reforms become public, whole or not at all. */
@NullMarked
package vn.dany.core.publish;

import org.jspecify.annotations.NullMarked;
