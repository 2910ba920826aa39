/** The function a respondent meets. */
@NullMarked
package vn.dany.survey;

import org.jspecify.annotations.NullMarked;
