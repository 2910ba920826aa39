package vn.dany.formats.files;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import vn.dany.core.report.PublicResults;
import vn.dany.formats.json.PublicResultsJson;

/**
 * What everybody may see of a round as CSV: commas, points before fractions, heads that do not change, one figure a line.
 * The last line names the licence.
 */
public final class PublicResultsCsv {

    private static final List<String> HEADS = List.of(
            "level",
            "code",
            "name",
            "above",
            "units",
            "headcount",
            "responses",
            "question",
            "choice",
            "label",
            "count",
            "answered",
            "percent");

    private PublicResultsCsv() {}

    /** The file; equal results give equal bytes. */
    public static byte[] write(PublicResults results) {
        CsvText text = new CsvText(',').line(HEADS);
        place(text, "whole", results.whole());
        for (PublicResults.Asked asked : results.questions()) {
            asked.options()
                    .forEach(option -> text.line(cells(
                            "choice",
                            results.whole(),
                            asked.id().value(),
                            option.code(),
                            option.label().vi(),
                            option.count(),
                            asked.answered())));
        }
        results.districts().forEach(place -> place(text, "district", place));
        results.units().forEach(place -> place(text, "unit", place));
        List<String> licence = new ArrayList<>(List.of("licence", "", PublicResultsJson.LICENCE));
        while (licence.size() < HEADS.size()) {
            licence.add("");
        }
        return text.line(licence).bytes();
    }

    private static void place(CsvText text, String level, PublicResults.Place place) {
        List<String> cells = about(level, place);
        while (cells.size() < HEADS.size()) {
            cells.add("");
        }
        text.line(cells);
        place.figures()
                .forEach((question, figure) -> text.line(cells(
                        level, place, question.value(), "favourable", "", figure.favourable(), figure.answered())));
    }

    private static List<String> cells(
            String level,
            PublicResults.Place place,
            String question,
            String choice,
            String label,
            long count,
            long answered) {
        List<String> cells = about(level, place);
        cells.addAll(List.of(
                question,
                CsvText.plain(choice),
                CsvText.plain(label),
                Long.toString(count),
                Long.toString(answered),
                percent(new PublicResults.Figure(answered, count).indicator())));
        return cells;
    }

    private static List<String> about(String level, PublicResults.Place place) {
        return new ArrayList<>(List.of(
                level,
                CsvText.plain(place.code()),
                CsvText.plain(place.name()),
                CsvText.plain(place.above()),
                Integer.toString(place.units()),
                place.headcount().isPresent()
                        ? Integer.toString(place.headcount().getAsInt())
                        : "",
                Long.toString(place.responses())));
    }

    private static String percent(OptionalInt basisPoints) {
        return basisPoints.isPresent()
                ? BigDecimal.valueOf(basisPoints.getAsInt(), 2).toPlainString()
                : "";
    }
}
