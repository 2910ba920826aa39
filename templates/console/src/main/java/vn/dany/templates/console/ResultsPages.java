package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Lays a round's results out as a page in one language. */
final class ResultsPages {

    private final Results results;
    private final UnitRegister register;
    private final Language language;
    private final ConsoleMessages messages;
    private final Figures figures;
    private final Addresses addresses;

    ResultsPages(Results results, UnitRegister register, Language language) {
        this.results = results;
        this.register = register;
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    ResultsPage page() {
        Campaign campaign = results.campaign();
        RoundId roundId = results.round().id();
        String roundTitle = addresses.roundTitle(campaign, roundId);
        AdministrativeUnit unit = results.unit();
        return new ResultsPage(
                Shell.of(
                        language,
                        Addresses.resultsPath(roundId) + "?unit=" + unit.id(),
                        messages.results() + " – " + unit.fullName(),
                        List.of(new Shell.Link(roundTitle, addresses.round(roundId)))),
                unit.fullName(),
                register.parentOf(unit.id()).map(AdministrativeUnit::fullName).orElse(""),
                figures.count(results.shown().responses()),
                results.countedAt()
                        .map(figures::moment)
                        .map(messages::countedAt)
                        .orElseGet(messages::neverCounted),
                results.questionnaire().noticeText().map(this::in).orElse(""),
                DisclosurePage.coverage(results, language),
                DisclosurePage.refusal(results, language),
                Shell.address(DisclosurePage.path(results.shown().block()), language),
                Addresses.resultsPath(roundId),
                addresses.workbook(roundId),
                addresses.round(roundId),
                results.countedAt().isPresent(),
                chooser(campaign),
                results.shown().isAny() ? sections(results.shown().tally()) : List.of());
    }

    private List<ResultsPage.UnitGroup> chooser(Campaign campaign) {
        SortedMap<AdministrativeUnit, List<AdministrativeUnit>> byParent = UnitGroups.of(campaign, register);
        AdministrativeUnit scope = register.smallestAround(campaign.unitIds());
        List<ResultsPage.UnitGroup> groups = new ArrayList<>();
        if (campaign.unitIds().size() > 1) {
            groups.add(new ResultsPage.UnitGroup("", List.of(line(scope, messages.wholeOf(scope.fullName())))));
        }
        byParent.forEach((parent, units) -> {
            List<ResultsPage.UnitLine> lines = new ArrayList<>();
            if (!register.isWithin(scope.id(), parent.id())) {
                lines.add(line(parent, messages.wholeOf(parent.fullName())));
            }
            units.forEach(unit -> lines.add(line(unit, unit.fullName())));
            groups.add(new ResultsPage.UnitGroup(parent.fullName(), lines));
        });
        return groups;
    }

    private ResultsPage.UnitLine line(AdministrativeUnit unit, String text) {
        return new ResultsPage.UnitLine(unit.id().value(), text, unit.equals(results.unit()));
    }

    private List<ResultsPage.SectionBlock> sections(UnitTally tally) {
        List<ResultsPage.SectionBlock> blocks = new ArrayList<>();
        for (Section section : results.questionnaire().sections()) {
            List<ResultsPage.QuestionBlock> questions = section.questions().stream()
                    .filter(question -> !question.variables().isEmpty())
                    .map(question -> question(question, tally))
                    .toList();
            if (!questions.isEmpty()) {
                blocks.add(new ResultsPage.SectionBlock(
                        "s-" + section.sectionId(),
                        section.titleText().map(this::in).orElse(section.sectionId()),
                        questions));
            }
        }
        return blocks;
    }

    private ResultsPage.QuestionBlock question(Question question, UnitTally tally) {
        if (question.variables().stream().noneMatch(variable -> results.shown().isAny(variable.id()))) {
            return new ResultsPage.QuestionBlock(
                    question.id().value(),
                    in(question.label()),
                    DisclosurePage.tooFewAsked(results, language),
                    "",
                    "",
                    List.of(),
                    List.of(),
                    List.of());
        }
        if (question.scale().isPresent()) {
            return scaled(question, question.scale().get(), tally);
        }
        QuestionTally counts = tally.question(question.id());
        List<ResultsPage.Bar> bars = question.choices().stream()
                .filter(choice -> !choice.dontKnow())
                .map(choice -> bar(choice, counts))
                .toList();
        boolean several = question.takesSeveral();
        String note = bars.isEmpty() ? messages.openQuestion() : several ? messages.severalChoices() : "";
        return new ResultsPage.QuestionBlock(
                question.id().value(),
                in(question.label()),
                base(question, counts),
                note,
                "",
                bars,
                List.of(),
                List.of());
    }

    private ResultsPage.QuestionBlock scaled(Question question, Scale scale, UnitTally tally) {
        List<Choice> levels = scale.levels();
        List<ResultsPage.Level> legend = new ArrayList<>();
        for (int i = 0; i < levels.size(); i++) {
            legend.add(new ResultsPage.Level(
                    style(i, levels.size()), in(levels.get(i).label())));
        }
        List<ResultsPage.RowBlock> rows = question.variables().stream()
                .map(variable -> row(variable, levels, tally.question(variable.id())))
                .toList();
        return new ResultsPage.QuestionBlock(
                question.id().value(),
                in(question.label()),
                "",
                messages.indicatorMeaning(
                        in(scale.indicatorName()),
                        scale.favourableLevels().stream()
                                .map(level -> "“" + in(level.label()) + "”")
                                .collect(Collectors.joining(", "))),
                in(scale.indicatorName()),
                List.of(),
                legend,
                rows);
    }

    private ResultsPage.RowBlock row(Variable variable, List<Choice> levels, QuestionTally counts) {
        List<ResultsPage.Segment> segments = new ArrayList<>();
        long before = 0;
        for (int i = 0; i < levels.size(); i++) {
            long count = counts.count(levels.get(i).code());
            int start = Rate.of(before, counts.answered()).orElse(0);
            before += count;
            int end = Rate.of(before, counts.answered()).orElse(0);
            segments.add(new ResultsPage.Segment(
                    style(i, levels.size()),
                    Figures.length(start),
                    Figures.length(end - start),
                    figures.count(count),
                    figures.percent(Rate.of(count, counts.answered()))));
        }
        return new ResultsPage.RowBlock(
                variable.isRow() ? in(variable.label()) : "",
                figures.percent(Results.indicator(variable, counts)),
                figures.count(counts.answered()),
                figures.count(counts.dontKnow()),
                figures.count(counts.skipped()),
                segments);
    }

    private ResultsPage.Bar bar(Choice choice, QuestionTally counts) {
        long count = counts.count(choice.code());
        return new ResultsPage.Bar(
                in(choice.label()),
                figures.count(count),
                figures.percent(Rate.of(count, counts.answered())),
                Figures.length(Rate.of(count, counts.answered()).orElse(0)));
    }

    private String base(Question question, QuestionTally counts) {
        boolean knows = question.choices().stream().anyMatch(Choice::dontKnow);
        String answered = figures.count(counts.answered());
        String skipped = figures.count(counts.skipped());
        return knows
                ? messages.baseWithDontKnow(answered, figures.count(counts.dontKnow()), skipped)
                : messages.base(answered, skipped);
    }

    /** From the best colour to the worst, whatever the number of levels. */
    private static String style(int level, int levels) {
        int last = Math.max(1, levels - 1);
        return "level-" + (1 + (level * 4 + last / 2) / last);
    }

    private String in(LocalizedText text) {
        return text.in(language.tag());
    }
}
