/** Questionnaires, their expressions, and the check of submitted answers. */
@NullMarked
package vn.dany.core.questionnaire;

import org.jspecify.annotations.NullMarked;
