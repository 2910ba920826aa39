package vn.dany.core.report;

/**
 * How units are scored, as the province has settled it: what each part weighs, and how many points of recognition the
 * satisfaction is worth at most. A report names the version it was made by.
 *
 * @param version what the province calls it; no two formulas have one
 * @param participation weight of the response rate, at most 100 percent of which count
 * @param duties weight of the days that a unit's team reported of those it owed
 * @param favourable weight of the favourable answers
 * @param integrity weight of there being nothing odd: half of it is lost with each doubt
 * @param satisfaction how many points all answers being favourable would bring
 */
public record ScoreFormula(
        String version, int participation, int duties, int favourable, int integrity, int satisfaction) {

    /** What goes where the province has settled nothing. */
    public static final ScoreFormula USUAL = new ScoreFormula("1", 30, 20, 40, 10, 20);

    private static final int ALL = 100;

    public ScoreFormula {
        if (version.isBlank()
                || participation < 0
                || duties < 0
                || favourable < 1
                || integrity < 0
                || satisfaction < 1
                || participation + duties + favourable + integrity != ALL) {
            throw new IllegalArgumentException("a formula has a version, answers that weigh something and 100 in all");
        }
    }

    /** Points of recognition in hundredths, for {@code favourable} basis points of favourable answers. */
    public int points(int favourable) {
        return (favourable * satisfaction + 50) / 100;
    }
}
