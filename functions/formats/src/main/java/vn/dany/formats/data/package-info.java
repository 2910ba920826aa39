/** What analysts get of a frozen round, as files other programs read: CSV, JSON, SPSS, DDI. */
@NullMarked
package vn.dany.formats.data;

import org.jspecify.annotations.NullMarked;
