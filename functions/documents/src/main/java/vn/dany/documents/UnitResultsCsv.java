package vn.dany.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.report.Scores;
import vn.dany.core.report.UnitScore;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.formats.files.CsvText;

/**
 * Participation and results of each unit for other software of the province: CSV with commas, points before fractions and
 * heads that do not change. For each variable with a scale: how many answered, how many of these favourably, and the
 * share in percent; empty where too few answered to be shown. At the end what the unit scores, of all units of the round,
 * and how many points of recognition its satisfaction is worth; empty where it is not scored. Whether it is an example is said
 * twice: as the formula proposes, and as a person has decided, empty while nobody has.
 */
final class UnitResultsCsv {

    private static final List<String> HEADS = List.of(
            "unit_code",
            "unit_name",
            "unit_type",
            "parent_code",
            "parent_name",
            "headcount",
            "responses",
            "response_rate_percent",
            "responses_shown");

    private static final List<String> SCORES = List.of(
            "satisfaction_points",
            "score",
            "score_low",
            "score_high",
            "place",
            "exemplary",
            "formula_version",
            "exemplary_decided");

    private UnitResultsCsv() {}

    /** Of the units of {@code content}; with their scores if they are among {@code scores}. */
    static byte[] write(ResultsWorkbook.Content content, Optional<Scores> scores) {
        List<Variable> scaled = content.questionnaire().variables().stream()
                .filter(variable -> variable.question().scale().isPresent())
                .toList();
        List<String> heads = new ArrayList<>(HEADS);
        scaled.forEach(variable -> heads.addAll(
                List.of(variable.id() + "_answered", variable.id() + "_favourable", variable.id() + "_percent")));
        heads.addAll(SCORES);
        ReportResults results = new ReportResults(content);
        Map<UnitId, List<String>> places = scores.map(UnitResultsCsv::places).orElse(Map.of());
        CsvText text = new CsvText(',').line(heads);
        for (UnitTotals group : UnitTotals.groups(content)) {
            for (AdministrativeUnit unit : group.units()) {
                List<String> cells = cells(unit, group.head(), scaled, content);
                cells.addAll(scores(unit, scores, places, results, content));
                text.line(cells);
            }
        }
        return text.bytes();
    }

    private static List<String> cells(
            AdministrativeUnit unit, AdministrativeUnit above, List<Variable> scaled, ResultsWorkbook.Content content) {
        Shown shown = content.tally().of(List.of(unit.id()));
        @Nullable Integer headcount = content.headcounts().get(unit.id());
        List<String> cells = new ArrayList<>(List.of(
                CsvText.plain(unit.code()),
                CsvText.plain(unit.fullName()),
                CsvText.plain(unit.type()),
                CsvText.plain(above.code()),
                CsvText.plain(above.fullName()),
                headcount == null ? "" : headcount.toString(),
                Long.toString(shown.responses()),
                percent(headcount == null ? OptionalInt.empty() : Rate.of(shown.responses(), headcount)),
                Long.toString(shown.tally().responses())));
        for (Variable variable : scaled) {
            if (shown.isAny(variable.id())) {
                QuestionTally tally = shown.tally().question(variable.id());
                cells.add(Long.toString(tally.answered()));
                cells.add(Long.toString(Results.favourable(variable, tally)));
                cells.add(percent(Results.indicator(variable, tally)));
            } else {
                cells.addAll(List.of("", "", ""));
            }
        }
        return cells;
    }

    private static List<String> scores(
            AdministrativeUnit unit,
            Optional<Scores> scores,
            Map<UnitId, List<String>> places,
            ReportResults results,
            ResultsWorkbook.Content content) {
        if (scores.isEmpty()) {
            return Collections.nCopies(SCORES.size(), "");
        }
        Scores all = scores.get();
        OptionalInt share = results.indicator(List.of(unit.id()));
        List<String> cells = new ArrayList<>();
        cells.add(share.isPresent() ? hundredths(all.formula().points(share.getAsInt())) : "");
        cells.addAll(places.getOrDefault(unit.id(), Collections.nCopies(SCORES.size() - 3, "")));
        cells.add(CsvText.plain(all.formula().version()));
        cells.add(content.facts()
                .exemplary()
                .map(decided -> decided.units().contains(unit.id()) ? "1" : "0")
                .orElse(""));
        return cells;
    }

    /** What each scored unit got, its place, and whether it is proposed. */
    private static Map<UnitId, List<String>> places(Scores scores) {
        Set<UnitScore> exemplary = Set.copyOf(scores.exemplary());
        return scores.units().stream()
                .collect(Collectors.toMap(
                        UnitScore::unitId,
                        score -> List.of(
                                hundredths(score.score()),
                                hundredths(score.lowest()),
                                hundredths(score.highest()),
                                Integer.toString(score.place()),
                                exemplary.contains(score) ? "1" : "0")));
    }

    private static String hundredths(int number) {
        return BigDecimal.valueOf(number, 2).toPlainString();
    }

    private static String percent(OptionalInt basisPoints) {
        return basisPoints.isPresent() ? hundredths(basisPoints.getAsInt()) : "";
    }
}
