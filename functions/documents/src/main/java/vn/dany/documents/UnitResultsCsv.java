package vn.dany.documents;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.formats.files.CsvText;

/**
 * Participation and results of each unit for other software of the province: CSV with commas, points before fractions and
 * heads that do not change. For each variable with a scale: how many answered, how many of these favourably, and the
 * share in percent; empty where too few answered to be shown.
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

    private UnitResultsCsv() {}

    static byte[] write(ResultsWorkbook.Content content) {
        List<Variable> scaled = content.questionnaire().variables().stream()
                .filter(variable -> variable.question().scale().isPresent())
                .toList();
        List<String> heads = new ArrayList<>(HEADS);
        scaled.forEach(variable -> heads.addAll(
                List.of(variable.id() + "_answered", variable.id() + "_favourable", variable.id() + "_percent")));
        CsvText text = new CsvText(',').line(heads);
        for (UnitTotals group : UnitTotals.groups(content)) {
            for (AdministrativeUnit unit : group.units()) {
                text.line(cells(unit, group.head(), scaled, content));
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

    private static String percent(OptionalInt basisPoints) {
        return basisPoints.isPresent()
                ? BigDecimal.valueOf(basisPoints.getAsInt(), 2).toPlainString()
                : "";
    }
}
