package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.MainScale;
import vn.dany.core.report.MeanPlace;
import vn.dany.core.report.Rate;
import vn.dany.core.report.Results;
import vn.dany.core.report.Share;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.printed.Report;
import vn.dany.templates.printed.ReportMessages;
import vn.dany.templates.printed.ReportSentences;

/** What a report says of the answers: a table for each section, and what is highest and lowest. */
final class ReportResults {

    private final ResultsWorkbook.Content content;
    private final ReportMessages words = MessageBundles.get(ReportMessages.class);
    private final ReportSentences sentences = new ReportSentences();
    private final Shown whole;
    private final Map<Scale, List<Variable>> scales = new LinkedHashMap<>();
    private final Optional<MainScale> main;

    ReportResults(ResultsWorkbook.Content content) {
        this.content = content;
        whole = UnitTotals.whole(content).shown();
        main = MainScale.of(content.questionnaire());
        content.questionnaire()
                .variables()
                .forEach(variable -> variable.question()
                        .scale()
                        .ifPresent(scale -> scales.computeIfAbsent(scale, none -> new ArrayList<>())
                                .add(variable)));
    }

    /** How much the results cover, then for each section a chart of its shares and a table. */
    List<Report.Block> tables(ReportCharts charts) {
        List<Report.Block> blocks = new ArrayList<>();
        blocks.add(
                OfficeResultsReport.paragraph(sentences.coverage(whole.tally().responses(), whole.responses())));
        if (!whole.isAny()) {
            return blocks;
        }
        int number = 0;
        for (Section section : content.questionnaire().sections()) {
            ReportTable table = new ReportTable(6_354, 1_500, 1_500);
            table.head(words.question(), words.responses(), words.share());
            section.questions().stream()
                    .flatMap(question -> question.variables().stream())
                    .filter(variable -> !variable.question().choices().isEmpty())
                    .forEach(variable -> rows(table, variable));
            if (!table.isEmpty()) {
                int at = ++number;
                blocks.add(Report.Block.of(
                        "Heading2",
                        words.sectionTable(
                                at,
                                section.titleText()
                                        .map(title -> title.vi())
                                        .orElseGet(() -> words.sectionUntitled(at)))));
                blocks.addAll(chart(section, charts));
                blocks.add(table.block());
            }
        }
        return blocks;
    }

    /** What is asked by scales in a section, each by the favourable levels of its own. */
    private List<Report.Block> chart(Section section, ReportCharts charts) {
        List<Variable> scaled = section.questions().stream()
                .flatMap(question -> question.variables().stream())
                .filter(variable -> variable.question().scale().isPresent())
                .toList();
        String measure = scaled.stream()
                .flatMap(variable -> variable.question().scale().stream())
                .map(scale -> scale.indicatorName().vi())
                .distinct()
                .reduce((one, other) -> words.and(one, ReportSentences.lower(other)))
                .orElse("");
        return scaled.isEmpty()
                ? List.of()
                : charts.shares(
                        measure,
                        scaled.stream()
                                .map(variable -> new ReportCharts.Item(
                                        variable.id() + ". "
                                                + variable.label().asName().vi(),
                                        indicator(variable),
                                        whole.isAny(variable.id()) ? words.chartNoOpinion() : words.chartNothing()))
                                .toList());
    }

    private OptionalInt indicator(Variable variable) {
        return whole.isAny(variable.id())
                ? Results.indicator(variable, whole.tally().question(variable.id()))
                : OptionalInt.empty();
    }

    private void rows(ReportTable table, Variable variable) {
        table.across(variable.id() + ". " + label(variable));
        if (!whole.isAny(variable.id())) {
            table.across(words.tooFew(whole.block()));
            return;
        }
        QuestionTally tally = whole.tally().question(variable.id());
        for (Choice choice : variable.question().choices()) {
            if (choice.dontKnow()) {
                table.row(false, choice.label().vi(), ReportSentences.count(tally.dontKnow()), "");
            } else {
                long count = tally.count(choice.code());
                table.row(
                        false,
                        choice.label().vi(),
                        ReportSentences.count(count),
                        OfficeResultsReport.percent(Rate.of(count, tally.answered())));
            }
        }
        table.row(true, words.answered(), ReportSentences.count(tally.answered()), "");
        MeanPlace.of(variable, tally)
                .ifPresent(place -> table.row(true, words.meanPlace(), "", ReportSentences.points(place)));
        variable.question()
                .scale()
                .ifPresent(scale -> table.row(
                        true, scale.indicatorName().vi(), "", OfficeResultsReport.percent(indicator(variable))));
    }

    /** With the question before a row of it. */
    static String label(Variable variable) {
        return variable.isRow()
                ? variable.question().label().asName().vi() + " – "
                        + variable.label().asName().vi()
                : variable.label().asName().vi();
    }

    /** Items of one scale against each other, then units. */
    List<Report.Block> extremes() {
        List<Report.Block> blocks = new ArrayList<>();
        scales.forEach((scale, variables) -> {
            List<ReportSentences.Ranked> items = variables.stream()
                    .flatMap(variable -> ranked(variable).stream()
                            .map(share -> new ReportSentences.Ranked(
                                    words.quoted(variable.label().asName().vi()), share.basisPoints())))
                    .toList();
            blocks.add(OfficeResultsReport.paragraph(
                    sentences.extremes(scale.indicatorName().vi(), words.itemKind(), items)));
        });
        unitsCompared().ifPresent(blocks::add);
        if (blocks.isEmpty()) {
            blocks.add(OfficeResultsReport.paragraph(sentences.extremes(words.share(), words.itemKind(), List.of())));
        }
        return blocks;
    }

    /** Which units are highest and lowest, by all that is asked by the main scale. */
    Optional<Report.Block> unitsCompared() {
        return main.map(main -> {
            List<ReportSentences.Ranked> units = content.campaign().unitIds().stream()
                    .flatMap(unit -> indicator(List.of(unit)).stream()
                            .mapToObj(share -> new ReportSentences.Ranked(
                                    content.register().nameWithinSentence(unit), share)))
                    .toList();
            return OfficeResultsReport.paragraph(words.unitsCompared() + " "
                    + sentences.extremes(main.scale().indicatorName().vi(), words.unitKind(), units));
        });
    }

    /** What is asked by the main scale. */
    List<String> mainItems() {
        return asked().stream().map(variable -> variable.label().asName().vi()).toList();
    }

    /** What enough have rated for a place, with its share. */
    List<Extremes.Ranked> mainRanked() {
        return asked().stream()
                .flatMap(variable -> ranked(variable).stream()
                        .map(share -> new Extremes.Ranked(
                                variable.label().asName().vi(), share.whole(), share.basisPoints())))
                .toList();
    }

    private Optional<Share> ranked(Variable variable) {
        return Share.favourable(variable, whole.tally().question(variable.id())).filter(Share::isOfEnough);
    }

    private List<Variable> asked() {
        return main.map(MainScale::asked).orElse(List.of());
    }

    /** What the share by units is called; empty where nothing is asked by a scale. */
    String indicatorName() {
        return main.map(main -> main.scale().indicatorName().vi()).orElse("");
    }

    /**
     * The favourable answers to all that is asked by the main scale, among all such answers shown of {@code units}; empty if
     * none is shown, or too few rate to be held against others.
     */
    OptionalInt indicator(List<UnitId> units) {
        return share(units).stream().mapToInt(Share::basisPoints).findFirst();
    }

    /** The same with its numbers. */
    Optional<Share> share(List<UnitId> units) {
        Shown shown = content.tally().of(units);
        return main.flatMap(scale -> scale.rated(shown)).map(MainScale.Rated::share);
    }
}
