package vn.dany.core.unit;

/**
 * One line of a succession file, or one of the units it names.
 *
 * @param line line number in the file, the header being 1
 * @param predecessor an official code, or a full name as printed, the district in parentheses where there are two of one
 *     name, such as "Xã Đồng Tiến (huyện Yên Thế)"
 * @param successorCode official code from the day of the reform on
 * @param kind as {@link Succession.Kind#inFile} writes it; empty to be worked out
 * @param legalBasis empty if the file does not say
 * @param source empty if the file does not say
 * @param external whether the predecessor lay outside the register, so that nothing can be looked up
 */
public record SuccessionRow(
        int line,
        String predecessor,
        String successorCode,
        String kind,
        String legalBasis,
        String source,
        boolean external) {}
