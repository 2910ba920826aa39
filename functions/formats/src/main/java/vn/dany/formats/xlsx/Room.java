package vn.dany.formats.xlsx;

/**
 * How much a workbook may hold, whatever its size as a file.
 *
 * @param inflated bytes of the parts that are read
 * @param texts texts that are kept once for all sheets
 * @param lines lines of a sheet with a filled cell
 * @param columns columns with a filled cell
 * @param cells lines and cells of a sheet, filled or not: programs also write the cells that merely have a border
 * @param characters characters of a cell; what is longer is cut off and remarked
 */
public record Room(int inflated, int texts, int lines, int columns, int cells, int characters) {}
