package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.Function;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.report.Pace;
import vn.dany.core.report.Rate;
import vn.dany.core.report.UnitPace;
import vn.dany.core.unit.NameOrder;

/**
 * The districts or groups in a table that is sorted by links.
 *
 * @param columns its heads, each with the link that sorts by it
 */
public record Board(List<Column> columns, List<Line> lines) {

    /** Clusters in the order of the Vietnamese alphabet. */
    static final Comparator<Pace.Cluster> BY_NAME = Comparator.comparing(Pace.Cluster::name, new NameOrder());

    /** What the table may be sorted by. */
    public enum Sort {
        /** The slowest first: by rate, or by how many units have answered. */
        RATE,
        NAME,
        RESPONSES,
        MISSING,
        TODAY,
        SILENT;

        /** The one that an address names; by rate if it names none. */
        public static Sort of(String text) {
            return Arrays.stream(values())
                    .filter(sort -> sort.text().equals(text))
                    .findFirst()
                    .orElse(RATE);
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A head.
     *
     * @param order as {@code aria-sort} wants it, empty if the table is sorted by another
     */
    public record Column(String text, String link, String order, boolean number) {}

    /** A district or group. */
    public record Line(
            String name,
            String anchor,
            String responses,
            String rate,
            String bar,
            String missing,
            String today,
            String silent,
            boolean wanting,
            String spark) {

        private static Line of(Pace.Cluster cluster, Wording wording) {
            Figures figures = wording.figures();
            long silent = cluster.count(UnitPace.State.SILENT);
            OptionalInt rate = Board.rate(cluster);
            return new Line(
                    cluster.name(),
                    cluster.id(),
                    figures.count(cluster.responses()),
                    figures.percent(rate),
                    Figures.length(share(cluster)),
                    figures.count(cluster.missing()),
                    "+" + figures.count(cluster.sum(UnitPace::today)),
                    silent + "/" + cluster.units().size(),
                    silent > 0,
                    CoursePicture.spark(cluster.course()));
        }
    }

    static Board of(Pace pace, Sort sort, RoundId roundId, Wording wording) {
        PaceMessages messages = wording.pace();
        List<Column> columns = new ArrayList<>();
        Column name = column(Sort.NAME, messages.cluster(), sort, roundId, wording);
        columns.add(new Column(name.text(), name.link(), name.order(), false));
        columns.add(column(Sort.RESPONSES, wording.console().responses(), sort, roundId, wording));
        columns.add(column(Sort.RATE, wording.console().rate(), sort, roundId, wording));
        columns.add(column(Sort.MISSING, wording.console().missing(), sort, roundId, wording));
        columns.add(column(Sort.TODAY, messages.today(), sort, roundId, wording));
        columns.add(column(Sort.SILENT, messages.silentUnits(), sort, roundId, wording));
        return new Board(
                columns,
                pace.clusters().stream()
                        .sorted(order(sort).thenComparing(BY_NAME))
                        .map(cluster -> Line.of(cluster, wording))
                        .toList());
    }

    private static Column column(Sort by, String text, Sort sort, RoundId roundId, Wording wording) {
        String order = by != sort ? "" : by == Sort.NAME || by == Sort.RATE ? "ascending" : "descending";
        return new Column(text, wording.addresses().progress(roundId, by.text()) + "#board", order, true);
    }

    private static Comparator<Pace.Cluster> order(Sort sort) {
        Function<Pace.Cluster, Long> most = switch (sort) {
            case NAME -> cluster -> 0L;
            case RATE -> cluster -> (long) share(cluster);
            case RESPONSES -> cluster -> -cluster.responses();
            case MISSING -> cluster -> -orZero(cluster.missing());
            case TODAY -> cluster -> -cluster.sum(UnitPace::today);
            case SILENT -> cluster -> -cluster.count(UnitPace.State.SILENT);
        };
        return Comparator.comparing(most);
    }

    private static long orZero(OptionalLong figure) {
        return figure.orElse(0);
    }

    /** The response rate, where all declare a headcount. */
    static OptionalInt rate(Pace.Cluster cluster) {
        OptionalLong headcount = cluster.headcount();
        return headcount.isEmpty() ? OptionalInt.empty() : Rate.of(cluster.responses(), headcount.getAsLong());
    }

    /** What the bar shows: the response rate, or how many of the units have answered. */
    static int share(Pace.Cluster cluster) {
        long answering = cluster.units().stream()
                .filter(unit -> unit.progress().responses() > 0)
                .count();
        OptionalInt rate = rate(cluster);
        return rate.isPresent()
                ? rate.getAsInt()
                : Rate.of(answering, cluster.units().size()).orElse(0);
    }
}
