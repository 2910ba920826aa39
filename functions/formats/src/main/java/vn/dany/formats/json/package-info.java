/** Questionnaires and campaigns as JSON trees: the form they are stored in, and the form people write in YAML. */
@NullMarked
package vn.dany.formats.json;

import org.jspecify.annotations.NullMarked;
