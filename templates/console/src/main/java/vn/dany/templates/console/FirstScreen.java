package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Overview;
import vn.dany.core.report.Share;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;

/**
 * What matters first of a round's results. Lists without a line are not shown.
 *
 * @param overall the overall question; null if there is none to show
 * @param intro what the units are ordered by
 * @param all every unit in order
 * @param highest the first of them, where all are too many to be looked at
 * @param lowest the last of them, likewise
 * @param unranked how many units have no place, empty for none
 * @param columns the items of the heat table
 */
public record FirstScreen(
        @Nullable Line overall,
        List<Line> best,
        List<Line> weakest,
        String intro,
        String difference,
        List<Place> all,
        List<Place> highest,
        List<Place> lowest,
        String allHeading,
        String unranked,
        List<String> unrankedNames,
        List<Column> columns,
        List<Row> rows) {

    /** How many items are the best or the weakest. */
    private static final int ITEMS = 5;

    /** So many units are listed at once; of more the first and the last ones. */
    private static final int AT_ONCE = 24;

    private static final int FEW = 10;

    /** An item with its favourable share. */
    public record Line(
            String code,
            String label,
            String anchor,
            String indicator,
            String percent,
            String interval,
            String answers,
            String length) {

        private static Line of(Overview.Item item, Wording wording) {
            Figures figures = wording.figures();
            Share share = item.share();
            return new Line(
                    item.variable().id().value(),
                    wording.of(item.variable().label().asName()),
                    questionOf(item.variable()),
                    item.variable()
                            .question()
                            .scale()
                            .map(Scale::indicatorName)
                            .map(wording::of)
                            .orElse(""),
                    figures.percent(share.basisPoints()),
                    wording.overview().intervalOf(figures.percent(share.lowest()), figures.percent(share.highest())),
                    wording.overview().numberOf(figures.count(share.whole())),
                    Figures.length(share.basisPoints()));
        }
    }

    /**
     * A unit in its place.
     *
     * @param from where its interval begins on a line from 0 to 100 percent
     * @param width how long its interval is
     * @param clear whether the difference from the rest is hardly by chance, in words
     */
    public record Place(
            String place,
            boolean shared,
            String name,
            String link,
            String percent,
            String answers,
            String interval,
            String from,
            String width,
            String at,
            String difference,
            String clear) {

        private static Place of(
                Overview.RankedUnit ranked, Share whole, Overview overview, UnitRegister register, Wording wording) {
            Figures figures = wording.figures();
            Share share = ranked.share();
            return new Place(
                    figures.count(ranked.place()),
                    ranked.shared(),
                    register.distinctName(ranked.unit().id()),
                    wording.addresses()
                            .results(
                                    overview.results().round().id(),
                                    ranked.unit().id()),
                    figures.percent(share.basisPoints()),
                    figures.count(share.whole()),
                    figures.percent(share.lowest()) + " – " + figures.percent(share.highest()),
                    Figures.length(share.lowest()),
                    Figures.length(share.highest() - share.lowest()),
                    Figures.length(share.basisPoints()),
                    wording.points(share.above(whole)),
                    // The unit's own answers are in the whole, so they are held against the others.
                    whole.without(share)
                            .filter(share::isApartFrom)
                            .map(rest -> share.above(rest) > 0
                                    ? wording.overview().clearlyAboveRest()
                                    : wording.overview().clearlyBelowRest())
                            .orElse(""));
        }
    }

    /** An item as the head of a column. */
    public record Column(String code, String label, String anchor) {}

    /**
     * Units against the items.
     *
     * @param heading whether it is a group that its units follow
     */
    public record Row(String name, String link, boolean heading, List<Cell> cells) {

        private static Row of(
                Overview.HeatRow row, boolean heading, List<Variable> columns, Overview overview, Wording wording) {
            return new Row(
                    heading ? wording.overview().together(row.name()) : row.name(),
                    row.unit()
                            .map(AdministrativeUnit::id)
                            .map(unit -> wording.addresses()
                                    .results(overview.results().round().id(), unit))
                            .orElse(""),
                    heading,
                    columns.stream()
                            .map(column ->
                                    Cell.of(Optional.ofNullable(row.shares().get(column.id())), wording.figures()))
                            .toList());
        }
    }

    /** A share, and the step it is coloured by. */
    public record Cell(String text, String style) {

        private static Cell of(Optional<Share> share, Figures figures) {
            return share.map(some -> new Cell(figures.whole(some.basisPoints()), step(some.basisPoints())))
                    .orElseGet(() -> new Cell(Figures.NONE, "heat-0"));
        }

        private static String step(int basisPoints) {
            int percent = (basisPoints + 50) / 100;
            return percent >= 90
                    ? "heat-5"
                    : percent >= 80 ? "heat-4" : percent >= 70 ? "heat-3" : percent >= 50 ? "heat-2" : "heat-1";
        }
    }

    static FirstScreen of(Overview overview, UnitRegister register, Wording wording) {
        List<Variable> columns = columns(overview);
        List<Place> places = overview.headline()
                .map(item -> overview.units().stream()
                        .map(unit -> Place.of(unit, item.share(), overview, register, wording))
                        .toList())
                .orElse(List.of());
        boolean many = places.size() > AT_ONCE;
        int items = Math.min(ITEMS, overview.items().size() / 2);
        int count = overview.unranked().size();
        return new FirstScreen(
                overview.headline().map(item -> Line.of(item, wording)).orElse(null),
                lines(overview.best(items), wording),
                lines(overview.weakest(items), wording),
                overview.headline().map(item -> intro(item, wording)).orElse(""),
                wording.overview().difference(overview.results().unit().fullName()),
                places,
                many ? places.subList(0, FEW) : List.of(),
                many ? places.subList(places.size() - FEW, places.size()) : List.of(),
                wording.overview().rankingAll(wording.figures().count(places.size())),
                places.isEmpty() || count == 0
                        ? ""
                        : wording.overview().unranked(wording.figures().count(count)),
                overview.unranked().stream()
                        .map(unit -> register.distinctName(unit.id()))
                        .toList(),
                columns.stream()
                        .map(column -> new Column(
                                column.id().value(), wording.of(column.label().asName()), questionOf(column)))
                        .toList(),
                columns.isEmpty() ? List.of() : rows(overview, columns, wording));
    }

    private static List<Line> lines(List<Overview.Item> items, Wording wording) {
        return items.stream().map(item -> Line.of(item, wording)).toList();
    }

    private static String intro(Overview.Item item, Wording wording) {
        String indicator = item.variable()
                .question()
                .scale()
                .map(Scale::indicatorName)
                .map(wording::of)
                .orElse("");
        return wording.overview()
                .rankingIntro(
                        item.variable().id().value() + " “"
                                + wording.of(item.variable().label().asName()) + "”",
                        wording.within(indicator));
    }

    /** The items that may be seen anywhere, in the order of the questionnaire. */
    private static List<Variable> columns(Overview overview) {
        List<Overview.HeatRow> rows =
                overview.heat().stream().flatMap(block -> block.rows().stream()).toList();
        return Overview.rated(overview.results()).stream()
                .filter(variable -> rows.stream().anyMatch(row -> row.shares().containsKey(variable.id())))
                .toList();
    }

    private static List<Row> rows(Overview overview, List<Variable> columns, Wording wording) {
        List<Row> rows = new ArrayList<>();
        overview.heat().forEach(block -> {
            block.together()
                    .map(group -> Row.of(group, true, columns, overview, wording))
                    .ifPresent(rows::add);
            block.rows().forEach(unit -> rows.add(Row.of(unit, false, columns, overview, wording)));
        });
        return rows;
    }

    private static String questionOf(Variable variable) {
        return "#q-" + variable.question().id().value();
    }
}
