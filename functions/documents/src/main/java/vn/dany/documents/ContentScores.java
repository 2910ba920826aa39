package vn.dany.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.report.Rate;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Scores;
import vn.dany.core.report.Share;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;

/** What the units of a round score, from what is shown of each. */
final class ContentScores {

    private ContentScores() {}

    /** Those of all units, in the order of groups and names; empty without a formula, or if nothing is asked by a scale. */
    static Optional<Scores> of(ResultsWorkbook.Content content) {
        ReportResults results = new ReportResults(content);
        return results.indicatorName().isEmpty()
                ? Optional.empty()
                : content.facts().formula().map(formula -> scores(formula, content, results));
    }

    private static Scores scores(ScoreFormula formula, ResultsWorkbook.Content content, ReportResults results) {
        List<Scores.Known> known = new ArrayList<>();
        for (UnitTotals group : UnitTotals.groups(content)) {
            group.units().forEach(unit -> known.add(known(unit, content, results)));
        }
        return Scores.of(formula, known);
    }

    private static Scores.Known known(AdministrativeUnit unit, ResultsWorkbook.Content content, ReportResults results) {
        UnitId id = unit.id();
        long responses = content.tally().responses(id);
        @Nullable Integer headcount = content.headcounts().get(id);
        Optional<Share> favourable = results.share(List.of(id));
        int flags = content.tally().flags().getOrDefault(id, new TreeMap<>()).size();
        boolean above =
                headcount != null && responses > headcount && IntegrityFlag.ABOVE_HEADCOUNT.isLit(responses, headcount);
        return new Scores.Known(
                id,
                headcount == null ? OptionalInt.empty() : Rate.of(responses, headcount),
                content.facts()
                        .teamwork()
                        .flatMap(team -> Optional.ofNullable(team.days().get(id)))
                        .map(ContentScores::rate)
                        .orElse(OptionalInt.empty()),
                favourable,
                content.tally().of(List.of(id)).tally().responses(),
                flags + (above ? 1 : 0));
    }

    private static OptionalInt rate(ReportFacts.Days days) {
        return Rate.of(days.finished(), days.owed());
    }
}
