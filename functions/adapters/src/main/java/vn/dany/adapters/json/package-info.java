/** Questionnaires and campaigns as JSON trees: the form they are stored in, and the form people write in YAML. */
@NullMarked
package vn.dany.adapters.json;

import org.jspecify.annotations.NullMarked;
