/** Questionnaires as XLSForm workbooks, the way the survey field writes them. */
@NullMarked
package vn.dany.formats.xlsform;

import org.jspecify.annotations.NullMarked;
