/** What people hand in as files (units, headcounts, questionnaires, campaigns) and the set that is shipped. */
@NullMarked
package vn.dany.formats.files;

import org.jspecify.annotations.NullMarked;
