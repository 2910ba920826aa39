package vn.dany.formats.xlsx;

/**
 * One tab of a workbook that holds cells.
 *
 * @param name as the workbook spells it
 * @param part name of the part with its cells
 * @param hidden whether people do not see it
 */
public record Tab(String name, String part, boolean hidden) {}
