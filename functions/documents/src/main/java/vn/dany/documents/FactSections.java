package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.Scores;
import vn.dany.core.report.Share;
import vn.dany.core.report.UnitScore;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.printed.FactMessages;
import vn.dany.templates.printed.FactSentences;
import vn.dany.templates.printed.FactSentences.Change;
import vn.dany.templates.printed.Report;
import vn.dany.templates.printed.ReportSentences;

/** What a report says besides the counts; a section that has nothing to say is empty. */
final class FactSections {

    private final ResultsWorkbook.Content content;
    private final ReportResults results;
    private final Optional<Scores> scores;
    private final FactMessages words = MessageBundles.get(FactMessages.class);
    private final FactSentences sentences = new FactSentences();

    FactSections(ResultsWorkbook.Content content, ReportResults results, Optional<Scores> scores) {
        this.content = content;
        this.results = results;
        this.scores = scores;
    }

    /** What the teams did. */
    List<Report.Block> organisation() {
        List<Report.Block> blocks = new ArrayList<>();
        content.facts().teamwork().ifPresent(team -> {
            say(blocks, sentences.teamwork(team, content.campaign().unitIds().size()));
            if (team.publicity().size() > 1) {
                ReportTable table = new ReportTable(5_354, 2_000, 2_000);
                table.head(words.wayColumn(), words.unitsColumn(), words.timesColumn());
                team.publicity()
                        .forEach((way, times) -> table.row(
                                false,
                                ReportSentences.upper(sentences.way(way)),
                                ReportSentences.count(times.units()),
                                ReportSentences.count(times.times())));
                blocks.add(Report.Block.of("Caption", words.publicityTable()));
                blocks.add(table.block());
            }
        });
        return blocks;
    }

    /** How much was written, and about what; never what. */
    List<Report.Block> written() {
        List<Report.Block> blocks = new ArrayList<>();
        content.facts().written().ifPresent(written -> {
            say(blocks, sentences.written(written));
            if (written.themed() > 0) {
                themes(written, blocks);
            }
        });
        return blocks;
    }

    /** Themes that few speak of stand together, since what one person wrote may be told by its theme. */
    private void themes(ReportFacts.Written written, List<Report.Block> blocks) {
        int block = content.tally().block();
        List<Map.Entry<String, Long>> themes = written.themes().entrySet().stream()
                .filter(theme -> theme.getValue() >= block)
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .toList();
        if (themes.isEmpty()) {
            blocks.add(OfficeResultsReport.paragraph(words.noThemeOfBlock(block)));
            return;
        }
        long others = written.themes().values().stream()
                .filter(count -> count < block)
                .mapToLong(Long::longValue)
                .sum();
        ReportTable table = new ReportTable(7_354, 2_000);
        table.head(words.themeColumn(), words.textsColumn());
        themes.forEach(theme -> table.row(false, theme.getKey(), ReportSentences.count(theme.getValue())));
        if (others >= block) {
            table.row(false, words.otherThemes(block), ReportSentences.count(others));
        }
        blocks.add(Report.Block.of("Caption", words.themeTable()));
        blocks.add(table.block());
    }

    /** What has changed since the round before. */
    List<Report.Block> compared() {
        List<Report.Block> blocks = new ArrayList<>();
        content.facts().earlier().ifPresent(earlier -> {
            List<Change> changes = new ArrayList<>();
            ReportTable table = new ReportTable(4_854, 1_500, 1_500, 1_500);
            table.head(words.itemColumn(), words.earlierColumn(), words.laterColumn(), words.changeColumn());
            Shown whole = UnitTotals.whole(content).shown();
            for (Variable variable : content.questionnaire().variables()) {
                Optional<Share> then = Optional.ofNullable(earlier.shares().get(variable.id()));
                Optional<Share> now = Share.favourable(variable, whole.tally().question(variable.id()));
                if (then.isPresent() && now.isPresent() && earlier.samePlace()) {
                    changes.add(change(now.get(), then.get()));
                    table.row(
                            false,
                            ReportResults.label(variable),
                            ReportSentences.percent(then.get().basisPoints()),
                            ReportSentences.percent(now.get().basisPoints()),
                            sentences.points(now.get().above(then.get())));
                }
            }
            blocks.add(OfficeResultsReport.paragraph(sentences.compared(earlier, changes)));
            if (!changes.isEmpty()) {
                blocks.add(OfficeResultsReport.paragraph(words.clearMeaning()));
                blocks.add(table.block());
            }
        });
        return blocks;
    }

    private static Change change(Share now, Share then) {
        return !now.isApartFrom(then) ? Change.HARDLY : now.above(then) > 0 ? Change.UP : Change.DOWN;
    }

    /** Which units stand out, and why; nothing where units are not scored. */
    List<Report.Block> exemplary() {
        return scores.map(this::exemplary).orElse(List.of());
    }

    private List<Report.Block> exemplary(Scores scores) {
        List<Report.Block> blocks = new ArrayList<>();
        String indicator = results.indicatorName();
        content.facts()
                .exemplary()
                .ifPresentOrElse(decided -> decided(decided, scores, blocks), () -> proposed(scores, blocks));
        if (!scores.units().isEmpty()) {
            say(
                    blocks,
                    sentences.formula(
                            scores.formula(), indicator, scores.countsParticipation(), scores.countsDuties()));
            if (!scores.unscored().isEmpty()) {
                blocks.add(OfficeResultsReport.paragraph(
                        words.unscored(ReportSentences.count(scores.unscored().size()))));
            }
        }
        blocks.add(OfficeResultsReport.paragraph(words.pointsMeaning(
                ReportSentences.lower(indicator),
                scores.formula().satisfaction(),
                scores.formula().version())));
        return blocks;
    }

    /** What the formula proposes; who decides has not. */
    private void proposed(Scores scores, List<Report.Block> blocks) {
        List<UnitScore> best = scores.exemplary();
        blocks.add(OfficeResultsReport.paragraph(sentences.exemplary(
                scores, names(best.stream().map(UnitScore::unitId).toList()))));
        best.forEach(unit -> blocks.add(OfficeResultsReport.paragraph(grounds(unit, scores))));
        if (!best.isEmpty()) {
            blocks.add(OfficeResultsReport.paragraph(words.toBeDecided()));
        }
    }

    private void decided(Round.Exemplary decided, Scores scores, List<Report.Block> blocks) {
        List<UnitId> proposed =
                scores.exemplary().stream().map(UnitScore::unitId).toList();
        say(
                blocks,
                sentences.decided(
                        names(decided.units()),
                        names(proposed),
                        content.campaign().organ().vi(),
                        decided.reason()));
        decided.units()
                .forEach(unit -> blocks.add(OfficeResultsReport.paragraph(scores.of(unit)
                        .map(score -> grounds(score, scores))
                        .orElseGet(
                                () -> words.decidedUnscored(content.register().nameWithParent(unit))))));
    }

    private String grounds(UnitScore unit, Scores scores) {
        return sentences.grounds(
                unit,
                content.register().nameWithinSentence(unit.unitId()),
                results.indicatorName(),
                scores.countsParticipation());
    }

    private List<String> names(List<UnitId> units) {
        return units.stream().map(content.register()::nameWithinSentence).toList();
    }

    private static void say(List<Report.Block> blocks, List<String> sentences) {
        sentences.forEach(sentence -> blocks.add(OfficeResultsReport.paragraph(sentence)));
    }
}
