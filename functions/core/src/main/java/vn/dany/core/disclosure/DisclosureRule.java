package vn.dany.core.disclosure;

/**
 * How many responses a block has at least. A block is only ever shown whole.
 *
 * @param block responses; never fewer than {@link #LEAST}
 */
public record DisclosureRule(int block) {

    /** Below this an answer could be pinned on one of a few colleagues. */
    public static final int LEAST = 5;

    public DisclosureRule {
        if (block < LEAST) {
            throw new IllegalArgumentException("a block has at least " + LEAST + " responses, not " + block);
        }
    }

    /** Whether so many may be shown together. */
    boolean isBlock(long responses) {
        return responses >= block;
    }
}
