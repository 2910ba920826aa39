package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.templates.printed.BarChart;
import vn.dany.templates.printed.Report;
import vn.dany.templates.printed.ReportMessages;
import vn.dany.templates.printed.ReportSentences;

/** The charts of one report, numbered as they are asked for. Each bar is a figure of the table beside it, in its words. */
final class ReportCharts {

    private static final int WHOLE = 10_000;

    /** An axis that goes further does so by whole steps of half. */
    private static final int STEP = 5_000;

    /** So many units at most are drawn where there are neither districts nor clusters; more are in the annex alone. */
    private static final int MOST_UNITS = 30;

    private final ReportMessages words = MessageBundles.get(ReportMessages.class);
    private int count;

    /**
     * A share to be drawn.
     *
     * @param none what is said where there is none
     */
    record Item(String name, OptionalInt basisPoints, String none) {}

    /** How many took part: by districts or clusters, or by units where there are none; their numbers where no rate is known. */
    List<Report.Block> participation(ResultsWorkbook.Content content) {
        List<Place> places = Place.of(content);
        if (places.size() == 1) {
            places = UnitTotals.units(content).stream().map(Place::named).toList();
        }
        if (places.size() < 2 || places.size() > MOST_UNITS) {
            return List.of();
        }
        if (places.stream()
                .anyMatch(place -> place.totals().responseRate(content).isPresent())) {
            return shares(
                    words.responseRate(),
                    places.stream()
                            .map(place ->
                                    new Item(place.name(), place.totals().responseRate(content), words.rateUnknown()))
                            .toList());
        }
        long most = places.stream()
                .mapToLong(place -> place.totals().shown().responses())
                .max()
                .orElse(0);
        return most == 0
                ? List.of()
                : blocks(
                        words.responses(),
                        most,
                        false,
                        places.stream()
                                .map(place -> new BarChart.Bar(
                                        place.name(),
                                        place.totals().shown().responses(),
                                        ReportSentences.count(
                                                place.totals().shown().responses())))
                                .toList());
    }

    /** A bar for each share. */
    List<Report.Block> shares(String measure, List<Item> items) {
        int most = items.stream()
                .mapToInt(item -> item.basisPoints().orElse(0))
                .max()
                .orElse(0);
        int full = Math.max(WHOLE, (most + STEP - 1) / STEP * STEP);
        return blocks(
                measure,
                full,
                true,
                items.stream()
                        .map(item -> new BarChart.Bar(
                                item.name(),
                                item.basisPoints().orElse(0),
                                item.basisPoints().isPresent()
                                        ? OfficeResultsReport.percent(item.basisPoints())
                                        : item.none()))
                        .toList());
    }

    private List<Report.Block> blocks(String measure, long full, boolean shares, List<BarChart.Bar> bars) {
        List<Report.Block> blocks = new ArrayList<>();
        int parts = BarChart.parts(bars);
        for (int part = 0; part < parts; part++) {
            List<BarChart.Bar> some = bars.subList(bars.size() * part / parts, bars.size() * (part + 1) / parts);
            int number = ++count;
            blocks.add(Report.Block.of("Caption", words.chartCaption(number, measure)));
            blocks.add(Report.Block.of(new BarChart(
                    number,
                    measure,
                    words.chartDescribed(
                            measure,
                            some.stream()
                                    .map(bar -> words.chartBar(bar.name(), bar.figure()))
                                    .collect(Collectors.joining("; "))),
                    full,
                    shares,
                    some)));
        }
        return blocks;
    }
}
