/** Workbooks as other programs save them (Office Open XML, ISO/IEC 29500), read within limits: the file may be hostile. */
@NullMarked
package vn.dany.formats.xlsx;

import org.jspecify.annotations.NullMarked;
