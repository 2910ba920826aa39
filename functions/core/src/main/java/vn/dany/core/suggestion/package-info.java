/** What citizens write: copied out of the responses without anything that is counted, and answered. */
@NullMarked
package vn.dany.core.suggestion;

import org.jspecify.annotations.NullMarked;
