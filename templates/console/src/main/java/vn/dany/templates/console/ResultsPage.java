package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateData;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.MeanPlace;
import vn.dany.core.report.Overview;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** What a round answered, question by question. Empty texts mean "nothing to show". */
@CheckedTemplate(basePath = "console")
public record ResultsPage(
        Shell shell,
        String unitName,
        String parentName,
        String responses,
        String counted,
        String notice,
        String coverage,
        String refusal,
        String whyLink,
        String action,
        String orderAction,
        String reportAction,
        String reportPdfAction,
        String summaryAction,
        String compareLink,
        String archiveLink,
        boolean countedOnce,
        List<UnitGroup> chooser,
        @Nullable FirstScreen first,
        List<SectionBlock> sections)
        implements TemplateInstance {

    /** Units to choose from under one heading; the heading is empty for the province. */
    public record UnitGroup(String label, List<UnitLine> units) {

        private static List<UnitGroup> of(Results results, UnitRegister register, ConsoleMessages messages) {
            Campaign campaign = results.campaign();
            SortedMap<AdministrativeUnit, List<AdministrativeUnit>> byParent = UnitGroups.of(campaign, register);
            AdministrativeUnit scope = register.smallestAround(campaign.unitIds());
            List<UnitGroup> groups = new ArrayList<>();
            if (campaign.unitIds().size() > 1) {
                groups.add(new UnitGroup(
                        "", List.of(UnitLine.of(scope, messages.wholeOf(scope.fullName()), results.unit()))));
            }
            byParent.forEach((parent, units) -> {
                List<UnitLine> lines = new ArrayList<>();
                if (!register.isWithin(scope.id(), parent.id())) {
                    lines.add(UnitLine.of(parent, messages.wholeOf(parent.fullName()), results.unit()));
                }
                units.forEach(unit -> lines.add(UnitLine.of(unit, unit.fullName(), results.unit())));
                groups.add(new UnitGroup(parent.fullName(), lines));
            });
            return groups;
        }
    }

    /** A unit to choose. */
    public record UnitLine(String id, String name, boolean chosen) {

        private static UnitLine of(AdministrativeUnit unit, String name, AdministrativeUnit chosen) {
            return new UnitLine(unit.id().value(), name, unit.equals(chosen));
        }
    }

    /** A section. */
    public record SectionBlock(String anchor, String title, List<QuestionBlock> questions) {

        private static SectionBlock of(Section section, Results results, Wording wording) {
            return new SectionBlock(
                    "s-" + section.sectionId(),
                    section.titleText().map(wording::of).orElse(section.sectionId()),
                    section.questions().stream()
                            .filter(question -> !question.variables().isEmpty())
                            .filter(Question::isShown)
                            .map(question -> QuestionBlock.of(question, results, wording))
                            .toList());
        }
    }

    /**
     * A question.
     *
     * @param base how many answered, how many did not, in words
     * @param note what to keep in mind about the percentages, empty for nothing
     * @param indicator what the share of the scale's favourable levels is called, or the mean of places; empty for neither
     * @param bars the choices of a question without a scale
     * @param levels the names of a scale's levels, or of places, with their colours
     * @param rows the variables of a question with a scale or a ranking
     */
    public record QuestionBlock(
            String id,
            String label,
            String base,
            String note,
            String indicator,
            List<Bar> bars,
            List<Level> levels,
            List<RowBlock> rows) {

        private static QuestionBlock of(Question question, Results results, Wording wording) {
            if (question.variables().stream()
                    .noneMatch(variable -> results.shown().isAny(variable.id()))) {
                String few = DisclosurePage.tooFewAsked(results, wording);
                return unscaled(question, few, "", List.of(), wording);
            }
            if (question.scale().isPresent()) {
                return scaled(question, question.scale().get(), results, wording);
            }
            if (question.isRanking()) {
                return ranked(question, results, wording);
            }
            QuestionTally counts = results.shown().tally().question(question.id());
            List<Bar> bars = question.choices().stream()
                    .filter(choice -> !choice.dontKnow())
                    .map(choice -> Bar.of(choice, counts, wording))
                    .toList();
            boolean several = question.takesSeveral();
            ConsoleMessages messages = wording.console();
            String note = bars.isEmpty() ? messages.openQuestion() : several ? messages.severalChoices() : "";
            return unscaled(question, base(question, counts, wording), note, bars, wording);
        }

        private static QuestionBlock unscaled(
                Question question, String base, String note, List<Bar> bars, Wording wording) {
            return new QuestionBlock(
                    question.id().value(), wording.of(question.label()), base, note, "", bars, List.of(), List.of());
        }

        private static QuestionBlock scaled(Question question, Scale scale, Results results, Wording wording) {
            List<Choice> levels = scale.levels();
            String indicator = wording.of(scale.indicatorName());
            return new QuestionBlock(
                    question.id().value(),
                    wording.of(question.label()),
                    "",
                    wording.console()
                            .indicatorMeaning(
                                    indicator,
                                    scale.favourableLevels().stream()
                                            .map(level -> "“" + wording.of(level.label()) + "”")
                                            .collect(Collectors.joining(", "))),
                    indicator,
                    List.of(),
                    legend(levels, wording),
                    question.variables().stream()
                            .map(variable -> RowBlock.of(
                                    variable, levels, results.shown().tally().question(variable.id()), wording))
                            .toList());
        }

        /** What is first on the whole comes first. */
        private static QuestionBlock ranked(Question question, Results results, Wording wording) {
            return new QuestionBlock(
                    question.id().value(),
                    wording.of(question.label()),
                    "",
                    wording.overview().meanPlaceMeaning(),
                    wording.overview().meanPlace(),
                    List.of(),
                    legend(question.choices(), wording),
                    MeanPlace.order(question, results.shown().tally()).stream()
                            .map(thing -> RowBlock.of(
                                    thing,
                                    question.choices(),
                                    results.shown().tally().question(thing.id()),
                                    wording))
                            .toList());
        }

        private static List<Level> legend(List<Choice> levels, Wording wording) {
            return IntStream.range(0, levels.size())
                    .mapToObj(i -> new Level(
                            style(i, levels.size()), wording.of(levels.get(i).label())))
                    .toList();
        }

        private static String base(Question question, QuestionTally counts, Wording wording) {
            Figures figures = wording.figures();
            boolean knows = question.choices().stream().anyMatch(Choice::dontKnow);
            String answered = figures.count(counts.answered());
            String skipped = figures.count(counts.skipped());
            return knows
                    ? wording.console().baseWithDontKnow(answered, figures.count(counts.dontKnow()), skipped)
                    : wording.console().base(answered, skipped);
        }
    }

    /** A choice. */
    public record Bar(String label, String count, String percent, String length) {

        private static Bar of(Choice choice, QuestionTally counts, Wording wording) {
            long count = counts.count(choice.code());
            return new Bar(
                    wording.of(choice.label()),
                    wording.figures().count(count),
                    wording.figures().percent(Rate.of(count, counts.answered())),
                    Figures.length(Rate.of(count, counts.answered()).orElse(0)));
        }
    }

    /** A level of a scale. */
    public record Level(String style, String label) {}

    /** A variable with a scale, or a thing that was put into an order. */
    @TemplateData
    public record RowBlock(
            String label, String indicator, String base, String dontKnow, String skipped, List<Segment> segments) {

        private static RowBlock of(Variable variable, List<Choice> levels, QuestionTally counts, Wording wording) {
            Figures figures = wording.figures();
            List<Segment> segments = new ArrayList<>();
            long before = 0;
            for (int i = 0; i < levels.size(); i++) {
                long count = counts.count(levels.get(i).code());
                int start = Rate.of(before, counts.answered()).orElse(0);
                before += count;
                int end = Rate.of(before, counts.answered()).orElse(0);
                segments.add(new Segment(
                        style(i, levels.size()),
                        Figures.length(start),
                        Figures.length(end - start),
                        figures.count(count),
                        figures.percent(Rate.of(count, counts.answered()))));
            }
            return new RowBlock(
                    variable.isRow() ? wording.of(variable.label()) : "",
                    variable.question().isRanking()
                            ? figures.hundredths(MeanPlace.of(variable, counts))
                            : figures.percent(Results.indicator(variable, counts)),
                    figures.count(counts.answered()),
                    figures.count(counts.dontKnow()),
                    figures.count(counts.skipped()),
                    segments);
        }
    }

    /** The part of a level in a stacked bar. */
    public record Segment(String style, String start, String length, String count, String percent) {}

    /** What a round answered, what matters first before all. */
    public static TemplateInstance of(Overview overview, UnitRegister register, boolean today, Language language) {
        Results results = overview.results();
        Wording wording = Wording.in(language);
        Addresses addresses = wording.addresses();
        RoundId roundId = results.round().id();
        AdministrativeUnit unit = results.unit();
        boolean whole = unit.id()
                .equals(register.smallestAround(results.campaign().unitIds()).id());
        String compare =
                whole && !today ? addresses.comparison(roundId) : addresses.comparison(roundId, unit.id(), today);
        return new ResultsPage(
                        wording.shell(
                                        at -> at.results(roundId, unit.id()),
                                        wording.console().results() + " – " + unit.fullName(),
                                        wording.crumb(results.campaign(), roundId))
                                .under(wording.tabs(results.campaign(), roundId, Tabs.Kind.RESULTS, true)),
                        unit.fullName(),
                        register.parentOf(unit.id())
                                .map(AdministrativeUnit::fullName)
                                .orElse(""),
                        wording.figures().count(results.shown().responses()),
                        wording.counted(results.countedAt()),
                        results.questionnaire().noticeText().map(wording::of).orElse(""),
                        DisclosurePage.coverage(results, wording),
                        DisclosurePage.refusal(results, wording),
                        addresses.disclosure(results.shown().block()),
                        addresses.plain().results(roundId),
                        addresses.resultsFile(roundId, ResultsDocument.WORKBOOK),
                        addresses.resultsFile(roundId, ResultsDocument.REPORT),
                        addresses.resultsFile(roundId, ResultsDocument.REPORT_PDF),
                        addresses.resultsFile(roundId, ResultsDocument.SUMMARY),
                        compare,
                        results.isFinal() ? addresses.archive(roundId) : "",
                        results.countedAt().isPresent(),
                        UnitGroup.of(results, register, wording.console()),
                        results.shown().isAny() ? FirstScreen.of(overview, register, wording) : null,
                        results.shown().isAny() ? sections(results, wording) : List.of())
                .setLocale(language.tag());
    }

    private static List<SectionBlock> sections(Results results, Wording wording) {
        return results.questionnaire().sections().stream()
                .map(section -> SectionBlock.of(section, results, wording))
                .filter(section -> !section.questions().isEmpty())
                .toList();
    }

    /** From the best colour to the worst, whatever the number of levels. */
    private static String style(int level, int levels) {
        int last = Math.max(1, levels - 1);
        return "level-" + (1 + (level * 4 + last / 2) / last);
    }
}
