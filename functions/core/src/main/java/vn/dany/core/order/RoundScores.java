package vn.dany.core.order;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.dany.core.report.Doubts;
import vn.dany.core.report.MainScale;
import vn.dany.core.report.Rate;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Scores;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** What the units of a round score, from what is shown of each: the same for documents and for who decides. */
public final class RoundScores {

    private RoundScores() {}

    /** Those of all units, equals in the order of districts and names; empty without a formula, or if nothing is asked by a scale. */
    public static Optional<Scores> of(ResultsWorkbook.Content content) {
        return MainScale.of(content.questionnaire())
                .flatMap(scale -> content.facts().formula().map(formula -> scores(formula, scale, content)));
    }

    private static Scores scores(ScoreFormula formula, MainScale scale, ResultsWorkbook.Content content) {
        UnitRegister register = content.register();
        Comparator<AdministrativeUnit> byDistrict =
                Comparator.comparing(unit -> register.parentOf(unit.id()).orElse(unit), NameOrder.OF_UNITS);
        Doubts doubts = new Doubts(content.tally(), Optional.of(content.questionnaire()));
        return Scores.of(
                formula,
                content.campaign().unitIds().stream()
                        .map(register::unit)
                        .sorted(byDistrict.thenComparing(NameOrder.OF_UNITS))
                        .map(unit -> known(unit.id(), scale, doubts, content))
                        .toList());
    }

    private static Scores.Known known(UnitId id, MainScale scale, Doubts doubts, ResultsWorkbook.Content content) {
        long responses = content.tally().responses(id);
        @Nullable Integer headcount = content.headcounts().get(id);
        return new Scores.Known(
                id,
                headcount == null ? OptionalInt.empty() : Rate.of(responses, headcount),
                content.facts()
                        .teamwork()
                        .flatMap(team -> Optional.ofNullable(team.days().get(id)))
                        .map(RoundScores::rate)
                        .orElse(OptionalInt.empty()),
                scale.rated(content.tally().of(List.of(id))),
                doubts.of(id, headcount).size());
    }

    private static OptionalInt rate(ReportFacts.Days days) {
        return Rate.of(days.finished(), days.owed());
    }
}
