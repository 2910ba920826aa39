package vn.dany.core.disclosure;

/**
 * How many of a unit's responses were filled in on paper, at the last count at which that could be told: each moves on by
 * whole blocks, those from paper and the others alike, so that neither tells fewer apart, alone or less an earlier one.
 *
 * @param sheets those from paper
 * @param of all there were at that count
 */
public record PaperShare(long sheets, long of) {

    /** Nothing is told. */
    public static final PaperShare NONE = new PaperShare(0, 0);

    /** What is told after a count of {@code sheets} among {@code all}. */
    PaperShare next(long sheets, long all, DisclosureRule rule) {
        long moreSheets = sheets - this.sheets;
        long moreOthers = all - sheets - (of - this.sheets);
        return sheets > 0 && isTold(moreSheets, rule) && isTold(moreOthers, rule) ? new PaperShare(sheets, all) : this;
    }

    private static boolean isTold(long more, DisclosureRule rule) {
        return more == 0 || rule.isBlock(more);
    }
}
