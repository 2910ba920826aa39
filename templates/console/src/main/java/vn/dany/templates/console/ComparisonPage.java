package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.report.CompareResults;
import vn.dany.core.report.Comparison;
import vn.dany.core.report.Results;
import vn.dany.core.report.Share;
import vn.dany.templates.Language;

/**
 * A round's results beside those of an earlier one. Empty texts mean "nothing to show".
 *
 * @param unitId the unit that both are about, empty for all
 * @param place what both are about, in words; of two places both
 * @param today whether boundaries are those of today
 * @param missing why there is nothing to compare with
 * @param twoPlaces that both are about different places
 */
@CheckedTemplate(basePath = "console")
public record ComparisonPage(
        Shell shell,
        String title,
        String action,
        String unitId,
        String place,
        boolean today,
        List<Choice> choices,
        String missing,
        String twoPlaces,
        Side now,
        @Nullable Side then,
        List<Line> lines,
        String resultsLink)
        implements TemplateInstance {

    /** A round to compare with. */
    public record Choice(String id, String name, boolean chosen) {}

    /**
     * One of both rounds.
     *
     * @param place what it is about, where the other is about another place
     */
    public record Side(String place, String name, String coverage) {

        private static Side of(Results results, boolean isOfOnePlace, Wording wording) {
            return new Side(
                    isOfOnePlace ? "" : results.unit().fullName(),
                    wording.roundTitle(results.campaign(), results.round().id()) + ", "
                            + wording.figures().windowWithin(results.round().window()),
                    DisclosurePage.coverage(results, wording) + DisclosurePage.refusal(results, wording));
        }
    }

    /** An item. */
    public record Line(
            String code,
            String label,
            String indicator,
            String now,
            String nowAnswers,
            String then,
            String thenAnswers,
            String difference,
            String clear,
            String nowLength,
            String thenLength) {

        private static Line of(Comparison.Item item, boolean isOfOnePlace, Wording wording) {
            Optional<Share> now = item.now();
            Optional<Share> then = item.then();
            boolean both = now.isPresent() && then.isPresent();
            int above = both ? now.get().above(then.get()) : 0;
            OverviewMessages words = wording.overview();
            return new Line(
                    item.variable().id().value(),
                    wording.of(item.variable().label().asName()),
                    item.variable()
                            .question()
                            .scale()
                            .map(Scale::indicatorName)
                            .map(wording::of)
                            .orElse(""),
                    percent(now, wording),
                    answers(now, wording),
                    percent(then, wording),
                    answers(then, wording),
                    both ? wording.points(above) : Figures.NONE,
                    isOfOnePlace && both && now.get().isApartFrom(then.get())
                            ? above > 0 ? words.clearlyAbove() : words.clearlyBelow()
                            : "",
                    length(now),
                    length(then));
        }

        private static String percent(Optional<Share> share, Wording wording) {
            return share.map(some -> wording.figures().percent(some.basisPoints()))
                    .orElse(Figures.NONE);
        }

        private static String answers(Optional<Share> share, Wording wording) {
            return share.map(some ->
                            wording.overview().numberOf(wording.figures().count(some.whole())))
                    .orElse("");
        }

        private static String length(Optional<Share> share) {
            return Figures.length(share.map(Share::basisPoints).orElse(0));
        }
    }

    /** There is no earlier round to compare with. */
    public static TemplateInstance none(Results results, Language language) {
        Wording wording = Wording.in(language);
        return page(
                new Comparison(results, Optional.empty(), List.of()),
                List.of(),
                "",
                false,
                wording.overview().compareNone(),
                wording);
    }

    /**
     * Both rounds.
     *
     * @param earlier the rounds that may be compared with
     * @param with the one that is
     * @param unitId the unit that both are about, empty for all
     */
    public static TemplateInstance of(
            Comparison comparison,
            List<CompareResults.Earlier> earlier,
            RoundId with,
            String unitId,
            boolean today,
            Language language) {
        Wording wording = Wording.in(language);
        List<Choice> choices = earlier.stream()
                .map(one -> new Choice(
                        one.round().id().toString(),
                        wording.roundTitle(one.campaign(), one.round().id()) + " ("
                                + wording.figures().windowWithin(one.round().window()) + ")",
                        one.round().id().equals(with)))
                .toList();
        String missing = comparison.then().isPresent()
                ? ""
                : today
                        ? wording.overview().compareNoUnitToday()
                        : wording.overview().compareNoUnit();
        return page(comparison, choices, unitId, today, missing, wording);
    }

    private static TemplateInstance page(
            Comparison comparison,
            List<Choice> choices,
            String unitId,
            boolean today,
            String missing,
            Wording wording) {
        Results now = comparison.now();
        RoundId roundId = now.round().id();
        Optional<Results> elsewhere = comparison.then().filter(then -> !comparison.isOfOnePlace());
        String place = now.unit().fullName();
        return new ComparisonPage(
                        wording.shell(
                                        at -> at.comparison(roundId),
                                        wording.overview().compare(),
                                        wording.crumb(now.campaign(), roundId))
                                .under(wording.tabs(now.campaign(), roundId, Tabs.Kind.RESULTS, false)),
                        wording.roundTitle(now.campaign(), roundId),
                        wording.addresses().plain().comparison(roundId),
                        unitId,
                        elsewhere
                                .map(then -> place + " – " + then.unit().fullName())
                                .orElse(place),
                        today,
                        choices,
                        missing,
                        elsewhere
                                .map(then -> wording.overview()
                                        .compareTwoPlaces(place, then.unit().fullName()))
                                .orElse(""),
                        Side.of(now, elsewhere.isEmpty(), wording),
                        comparison
                                .then()
                                .map(then -> Side.of(then, elsewhere.isEmpty(), wording))
                                .orElse(null),
                        comparison.then().isPresent()
                                ? comparison.items().stream()
                                        .map(item -> Line.of(item, comparison.isOfOnePlace(), wording))
                                        .toList()
                                : List.of(),
                        unitId.isEmpty()
                                ? wording.addresses().results(roundId)
                                : today
                                        ? wording.addresses()
                                                .converted(roundId, now.unit().id())
                                        : wording.addresses()
                                                .results(roundId, now.unit().id()))
                .setLocale(wording.language().tag());
    }
}
