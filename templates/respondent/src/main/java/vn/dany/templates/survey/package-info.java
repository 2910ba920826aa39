/** The respondent's pages. */
@NullMarked
package vn.dany.templates.survey;

import org.jspecify.annotations.NullMarked;
