/**
 * Where campaigns, entry codes, questionnaires with their pictures and the register of units are kept: the ports and their
 * versions.
 */
@NullMarked
package vn.dany.core.registry;

import org.jspecify.annotations.NullMarked;
