/** Where campaigns, entry codes, questionnaires and the register of units are kept: the port, its writer and its versions. */
@NullMarked
package vn.dany.core.registry;

import org.jspecify.annotations.NullMarked;
