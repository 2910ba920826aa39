/** Files that people and machines exchange with the system: XLSForm, tables, JSON and YAML, read and written. */
@NullMarked
package vn.dany.formats;

import org.jspecify.annotations.NullMarked;
