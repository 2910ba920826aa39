package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.LongFunction;
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

    /** So many units at most are drawn where there are neither districts nor clusters; more are counted by classes. */
    private static final int MOST_UNITS = 30;

    /** Units are counted by tenths of a rate, or by so many responses and multiples of that. */
    private static final int TENTH = 1_000;

    private static final int FEW = 5;

    private final ReportMessages words = MessageBundles.get(ReportMessages.class);
    private int count;

    /**
     * A share to be drawn.
     *
     * @param none what is said where there is none
     */
    record Item(String name, OptionalInt basisPoints, String none) {}

    /**
     * How many took part: by districts or clusters, or by units where there are none; their numbers where no rate is known. Of
     * more units than can be drawn, how many have which rate or number.
     */
    List<Report.Block> participation(ResultsWorkbook.Content content) {
        List<Place> places = Place.of(content);
        if (places.size() == 1) {
            places = UnitTotals.units(content).stream().map(Place::named).toList();
        }
        if (places.size() < 2) {
            return List.of();
        }
        if (places.size() > MOST_UNITS) {
            return classes(UnitTotals.units(content), content);
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

    /** A bar for each class of rates, or of numbers where no rate is known, from the first to the last that has a unit. */
    private List<Report.Block> classes(List<UnitTotals> units, ResultsWorkbook.Content content) {
        List<Long> rates = units.stream()
                .flatMapToInt(unit -> unit.responseRate(content).stream())
                .mapToObj(rate -> (long) Math.min(rate, WHOLE))
                .toList();
        List<BarChart.Bar> bars;
        if (rates.isEmpty()) {
            List<Long> numbers =
                    units.stream().map(unit -> unit.shown().responses()).toList();
            long step = step(Collections.max(numbers));
            bars = bars(numbers, step, start -> ofResponses(start, step));
        } else {
            bars = bars(rates, TENTH, this::ofRates);
            int unknown = units.size() - rates.size();
            if (unknown > 0) {
                bars.add(new BarChart.Bar(words.classUnknown(), unknown, ReportSentences.count(unknown)));
            }
        }
        return blocks(
                rates.isEmpty() ? words.unitsByResponses() : words.unitsByRate(),
                bars.stream().mapToLong(BarChart.Bar::value).max().orElse(1),
                false,
                bars);
    }

    /** Classes of {@code step}, each with how many of {@code values} are in it. */
    private static List<BarChart.Bar> bars(List<Long> values, long step, LongFunction<String> name) {
        List<BarChart.Bar> bars = new ArrayList<>();
        long last = Collections.max(values) / step;
        for (long at = Collections.min(values) / step; at <= last; at++) {
            long start = at * step;
            long number = values.stream()
                    .filter(value -> value >= start && value < start + step)
                    .count();
            bars.add(new BarChart.Bar(name.apply(start), number, ReportSentences.count(number)));
        }
        return bars;
    }

    private String ofRates(long start) {
        return start >= WHOLE
                ? words.classFrom(tenth(WHOLE))
                : start == 0 ? words.classBelow(tenth(TENTH)) : words.classBetween(tenth(start), tenth(start + TENTH));
    }

    private static String tenth(long basisPoints) {
        return basisPoints * 100 / WHOLE + "%";
    }

    private String ofResponses(long start, long step) {
        String end = ReportSentences.count(start + step);
        return start == 0 ? words.classBelow(end) : words.classBetween(ReportSentences.count(start), end);
    }

    /** So many responses to a class that there are ten of them at most. */
    private static long step(long most) {
        long step = FEW;
        while (most / step >= 10) {
            step *= 2;
        }
        return step;
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
