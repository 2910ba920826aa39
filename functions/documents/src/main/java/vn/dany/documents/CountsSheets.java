package vn.dany.documents;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.printed.WorkbookChart;
import vn.dany.templates.printed.WorkbookMessages;

/**
 * How many responses came in on each day and in each week from Monday to Sunday: in all, in each district and in each group
 * of units. Numbers of responses only, which are no answers and always shown; all lines together are what the other sheets
 * count.
 */
final class CountsSheets {

    private static final int ALL = 2;
    private static final int FIRST_PART = 4;

    /** From which spreadsheets count days. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Workbook workbook;
    private final WorkbookMessages words;
    private final SortedMap<LocalDate, SortedMap<UnitId, Long>> gains;
    private final List<LocalDate> days;
    private final List<Part> parts;
    private final Optional<LocalDate> begun;

    private CountsSheets(
            Workbook workbook, ResultsWorkbook.Content content, CountSeries series, WorkbookMessages words) {
        this.workbook = workbook;
        this.words = words;
        gains = gains(content, series);
        days = days(content, gains);
        parts = parts(content);
        begun = begun(content, series);
    }

    /** Writes both sheets and says what of the days is shown as a chart: what came in on each. */
    static Optional<WorkbookChart> write(
            Workbook workbook, ResultsWorkbook.Content content, CountSeries series, WorkbookMessages words) {
        CountsSheets sheets = new CountsSheets(workbook, content, series, words);
        int top = sheets.write(words.daysSheet(), words.day(), words.weekday(), sheets.days, 1) + 1;
        sheets.write(
                words.weeksSheet(),
                words.weekFrom(),
                words.weekTo(),
                sheets.days.stream().map(CountsSheets::monday).distinct().toList(),
                DayOfWeek.values().length);
        return sheets.days.size() < 2
                ? Optional.empty()
                : Optional.of(new WorkbookChart(
                        words.daysSheet(), words.responses(), true, false, 0, ALL, 1, sheets.bars(), top));
    }

    private List<WorkbookChart.Bar> bars() {
        return days.stream()
                .map(day -> new WorkbookChart.Bar(
                        Long.toString(ChronoUnit.DAYS.between(DAY_ZERO, day)), Long.toString(sum(gained(day, 1)))))
                .toList();
    }

    private static long sum(SortedMap<UnitId, Long> gained) {
        return gained.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of the campaign's units, as everywhere in the workbook: some may have left it. */
    private static SortedMap<LocalDate, SortedMap<UnitId, Long>> gains(
            ResultsWorkbook.Content content, CountSeries series) {
        Set<UnitId> asked = Set.copyOf(content.campaign().unitIds());
        SortedMap<LocalDate, SortedMap<UnitId, Long>> gains = series.gains();
        gains.values().forEach(units -> units.keySet().retainAll(asked));
        gains.values().removeIf(units -> units.isEmpty());
        return gains;
    }

    /** Some of the campaign's units, under the name they have together. */
    private record Part(String name, Set<UnitId> units) {

        static Part of(String name, Collection<UnitId> units) {
            return new Part(name, Set.copyOf(units));
        }
    }

    /** Districts where there are several, and groups of units. */
    private static List<Part> parts(ResultsWorkbook.Content content) {
        List<Part> parts = new ArrayList<>();
        List<UnitTotals> districts = UnitTotals.groups(content);
        if (districts.size() > 1) {
            districts.forEach(district -> parts.add(Part.of(
                    district.head().fullName(),
                    district.units().stream().map(AdministrativeUnit::id).toList())));
        }
        Set<UnitId> asked = Set.copyOf(content.campaign().unitIds());
        content.register().groups().stream()
                .map(group -> Part.of(
                        group.name(),
                        group.unitIds().stream().filter(asked::contains).toList()))
                .filter(group -> !group.units().isEmpty())
                .forEach(parts::add);
        return parts;
    }

    /** Each day of the round, quiet ones too: from its opening to its end, to the count or to the last response. */
    private static List<LocalDate> days(
            ResultsWorkbook.Content content, SortedMap<LocalDate, SortedMap<UnitId, Long>> gains) {
        Instant end = Stream.of(
                        content.round().lastClosesAt().minus(1, ChronoUnit.MILLIS),
                        content.tally().countedAt())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate first = LocalDate.ofInstant(content.round().firstOpensAt(), CollectionWindow.ZONE);
        LocalDate last = LocalDate.ofInstant(end, CollectionWindow.ZONE);
        if (!gains.isEmpty()) {
            first = gains.firstKey().isBefore(first) ? gains.firstKey() : first;
            last = gains.lastKey().isAfter(last) ? gains.lastKey() : last;
        }
        return last.isBefore(first)
                ? List.of()
                : first.datesUntil(last.plusDays(1)).toList();
    }

    /**
     * The day of the first count that is known, if that was after the opening and there were responses already: older ones
     * are counted there.
     */
    private static Optional<LocalDate> begun(ResultsWorkbook.Content content, CountSeries series) {
        LocalDate opening = LocalDate.ofInstant(content.round().firstOpensAt(), CollectionWindow.ZONE);
        return series.points().stream()
                .findFirst()
                .filter(count -> !count.changed().isEmpty())
                .map(count -> LocalDate.ofInstant(count.at(), CollectionWindow.ZONE))
                .filter(day -> day.isAfter(opening));
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A line for each of {@code spans}, which are so many days long; says which row is the next. */
    private int write(String name, String first, String second, List<LocalDate> spans, int length) {
        double[] widths = new double[FIRST_PART + parts.size()];
        Arrays.fill(widths, 16);
        Sheet sheet = new Sheet(workbook, words, name, widths);
        int headRow = sheet.row();
        List<String> heads = new ArrayList<>(List.of(first, second, words.responses(), words.responsesSoFar()));
        parts.forEach(part -> heads.add(part.name()));
        int columns = sheet.heads(true, heads.toArray(String[]::new));
        long soFar = 0;
        for (LocalDate from : spans) {
            SortedMap<UnitId, Long> gained = gained(from, length);
            long all = sum(gained);
            soFar += all;
            sheet.day(0, from);
            if (length == 1) {
                sheet.text(
                        1, words.weekdays().split(",", -1)[from.getDayOfWeek().getValue() - 1], false);
            } else {
                sheet.day(1, from.plusDays(length - 1));
            }
            sheet.count(ALL, all, false);
            sheet.count(3, soFar, false);
            for (int i = 0; i < parts.size(); i++) {
                Set<UnitId> units = parts.get(i).units();
                sheet.count(
                        FIRST_PART + i,
                        gained.entrySet().stream()
                                .filter(gain -> units.contains(gain.getKey()))
                                .mapToLong(gain -> gain.getValue())
                                .sum(),
                        false);
            }
            sheet.next();
        }
        sheet.filter(headRow, columns);
        sheet.next();
        begun.ifPresent(day -> sheet.remark(words.countedFrom(DAY.format(day))));
        sheet.remark(words.countedLater());
        return sheet.row();
    }

    private SortedMap<UnitId, Long> gained(LocalDate from, int days) {
        SortedMap<UnitId, Long> gained = new TreeMap<>();
        gains.subMap(from, from.plusDays(days))
                .values()
                .forEach(day -> day.forEach((unit, gain) -> gained.merge(unit, gain, Long::sum)));
        return gained;
    }
}
