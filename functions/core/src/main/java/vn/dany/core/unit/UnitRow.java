package vn.dany.core.unit;

/**
 * One unchecked line of a units file ({@code code,name,type,parent_code,level}).
 *
 * @param line line number in the file, the header being 1
 */
public record UnitRow(int line, String code, String name, String type, String parentCode, String level) {}
