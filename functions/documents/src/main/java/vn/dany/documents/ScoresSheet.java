package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.campaign.Round;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.report.Scores;
import vn.dany.core.report.UnitScore;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.printed.FactMessages;
import vn.dany.templates.printed.WorkbookMessages;

/** One line for each unit: those that are scored, the best first, then the others; the formula is named in each. */
final class ScoresSheet {

    private static final double HUNDREDTHS = 100;

    private ScoresSheet() {}

    static void write(Workbook workbook, ResultsWorkbook.Content content, Scores scores, WorkbookMessages of) {
        FactMessages words = MessageBundles.get(FactMessages.class);
        ReportResults results = new ReportResults(content);
        Sheet sheet = new Sheet(
                workbook, of, words.sheetScores(), 8, 28, 12, 30, 10, 12, 12, 14, 12, 14, 14, 12, 14, 14, 40, 12);
        int headRow = sheet.row();
        int columns = sheet.heads(
                true,
                words.placeColumn(),
                of.unitAbove(),
                of.unitCode(),
                of.unit(),
                words.scoreColumn(),
                words.lowColumn(),
                words.highColumn(),
                of.responseRate(),
                words.dutiesColumn(),
                results.indicatorName(),
                words.ratersColumn(),
                words.flagsColumn(),
                words.pointsColumn(scores.formula().satisfaction()),
                words.exemplaryColumn(),
                words.decidedColumn(),
                words.decidedReasonColumn(),
                words.versionColumn());
        Set<UnitScore> exemplary = Set.copyOf(scores.exemplary());
        for (UnitScore score : scores.units()) {
            sheet.count(0, score.place(), false);
            name(sheet, content.register().unit(score.unitId()), content);
            sheet.points(4, score.score() / HUNDREDTHS);
            sheet.points(5, score.lowest() / HUNDREDTHS);
            sheet.points(6, score.highest() / HUNDREDTHS);
            sheet.share(
                    7,
                    scores.countsParticipation() ? OptionalInt.of(score.participation()) : OptionalInt.empty(),
                    false);
            sheet.share(8, score.duties(), false);
            sheet.share(9, OptionalInt.of(score.favourable().basisPoints()), false);
            sheet.count(10, score.people(), false);
            sheet.count(11, score.flags(), false);
            sheet.points(12, scores.formula().points(score.favourable().basisPoints()) / HUNDREDTHS);
            sheet.text(13, exemplary.contains(score) ? words.yes() : "", false);
            decided(sheet, score.unitId(), content, words);
            sheet.text(16, scores.formula().version(), false);
            sheet.next();
        }
        for (UnitId id : scores.unscored()) {
            OptionalInt share = results.indicator(List.of(id));
            IntStream.of(0, 4, 5, 6, 7, 8, 10, 11, 12, 13).forEach(column -> sheet.empty(column, false));
            name(sheet, content.register().unit(id), content);
            sheet.share(9, share, false);
            if (share.isPresent()) {
                sheet.points(12, scores.formula().points(share.getAsInt()) / HUNDREDTHS);
            }
            decided(sheet, id, content, words);
            sheet.text(16, scores.formula().version(), false);
            sheet.next();
        }
        sheet.filter(headRow, columns);
    }

    /** Whether it was decided to be an example, by which organ and why; nothing while nobody has decided. */
    private static void decided(Sheet sheet, UnitId id, ResultsWorkbook.Content content, FactMessages words) {
        Optional<Round.Exemplary> decided = content.facts().exemplary();
        boolean chosen = decided.filter(one -> one.units().contains(id)).isPresent();
        sheet.text(14, decided.isEmpty() ? "" : chosen ? words.yes() : words.no(), false);
        sheet.text(
                15,
                decided.filter(one -> chosen)
                        .map(one -> content.campaign().organ().vi() + ": " + one.reason())
                        .orElse(""),
                false);
    }

    private static void name(Sheet sheet, AdministrativeUnit unit, ResultsWorkbook.Content content) {
        sheet.text(
                1,
                content.register()
                        .parentOf(unit.id())
                        .map(AdministrativeUnit::fullName)
                        .orElse(""),
                false);
        sheet.text(2, unit.code(), false);
        sheet.text(3, unit.fullName(), false);
    }
}
