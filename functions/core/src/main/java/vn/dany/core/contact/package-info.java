/** Contact details: kept apart from the answers, sealed for the box's owner, gone after the reply. */
@NullMarked
package vn.dany.core.contact;

import org.jspecify.annotations.NullMarked;
