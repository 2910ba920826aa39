package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsReport;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.report.Rate;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.documents.kit.Archive;
import vn.dany.documents.print.PrintedReport;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;
import vn.dany.templates.printed.Letterhead;
import vn.dany.templates.printed.Report;
import vn.dany.templates.printed.ReportMessages;
import vn.dany.templates.printed.ReportSentences;

/** The {@link Report} of a round as a Word file or as PDF, and its summary. Every number in it is of the content it is made from. */
public final class OfficeResultsReport implements ResultsReport {

    @Override
    public byte[] write(ResultsDocument document, ResultsWorkbook.Content content) {
        return switch (document) {
            case REPORT -> docx(content);
            case REPORT_PDF ->
                PrintedReport.write(report(content), content.tally().countedAt());
            case SUMMARY ->
                PrintedReport.writeOnePage(
                        new ReportSummary(content).report(), content.tally().countedAt());
            case WORKBOOK, UNITS, DATA_CSV, DATA_SAV, DATA_JSON, DDI, PACK ->
                throw new IllegalArgumentException(document + " is no report");
        };
    }

    private static byte[] docx(ResultsWorkbook.Content content) {
        Archive parts = new Archive(content.tally().countedAt());
        report(content).parts().forEach((name, text) -> parts.add(name, text.getBytes(StandardCharsets.UTF_8)));
        return parts.close();
    }

    static Report report(ResultsWorkbook.Content content) {
        ReportMessages words = MessageBundles.get(ReportMessages.class);
        Campaign campaign = content.campaign();
        Letterhead letterhead = Letterhead.of(campaign);
        List<Report.Block> body = new ArrayList<>();
        body.add(paragraph(
                words.opening(campaign.legalBasis().vi(), campaign.organ().vi())));
        participation(content, words, body);
        ReportResults results = new ReportResults(content);
        body.add(heading(words.partTwo()));
        body.addAll(results.tables());
        body.add(heading(words.partThree()));
        body.addAll(results.extremes());
        body.add(heading(words.partFour()));
        body.addAll(limits(content, words));
        body.add(heading(words.partFive()));
        for (int i = 0; i < 4; i++) {
            body.add(Report.Block.of("Blank", words.blank()));
        }
        content.tally().digest().ifPresent(digest -> body.add(paragraph(words.checksum(digest))));
        return new Report(
                letterhead.left(campaign),
                letterhead.right(),
                words.kind(),
                subject(content, words),
                campaign.organ().vi(),
                provisional(content, words),
                body,
                letterhead.recipients(),
                letterhead.signature(campaign),
                annex(content, results, words),
                DateTimeFormatter.ISO_INSTANT.format(content.tally().countedAt()));
    }

    /** What it is about. */
    static String subject(ResultsWorkbook.Content content, ReportMessages words) {
        String title = content.campaign().title().vi();
        return content.campaign().rounds().size() == 1
                ? words.subject(title)
                : words.subjectRound(title, content.round().id().number());
    }

    /** What is said at the head of every page; nothing once the round is frozen. */
    static String provisional(ResultsWorkbook.Content content, ReportMessages words) {
        return content.tally().isFinal()
                ? ""
                : words.provisional(Moments.in(Language.VI).at(content.tally().countedAt()));
    }

    /** When, who, and how many took part. */
    static void takingPart(ResultsWorkbook.Content content, ReportMessages words, List<Report.Block> body) {
        ReportSentences sentences = new ReportSentences();
        UnitTotals whole = UnitTotals.whole(content);
        body.add(paragraph(
                words.window(Moments.in(Language.VI).window(content.round().window()))));
        body.add(paragraph(words.population(content.campaign().population().vi())));
        sentences
                .participation(whole.shown().responses(), whole.headcount(content), whole.responseRate(content))
                .forEach(sentence -> body.add(paragraph(sentence)));
        body.add(paragraph(sentences.units(
                whole.units().size(),
                whole.units().stream()
                        .filter(unit -> UnitTotals.responses(unit, content) == 0)
                        .map(unit -> content.register().nameWithParent(unit.id()))
                        .toList())));
    }

    private static void participation(ResultsWorkbook.Content content, ReportMessages words, List<Report.Block> body) {
        ReportSentences sentences = new ReportSentences();
        UnitTotals whole = UnitTotals.whole(content);
        List<UnitTotals> groups = UnitTotals.groups(content);
        body.add(heading(words.partOne()));
        takingPart(content, words, body);
        if (groups.size() > 1) {
            body.add(paragraph(sentences.extremes(
                    words.participationRate(),
                    words.unitKind(),
                    groups.stream()
                            .filter(group -> group.responseRate(content).isPresent())
                            .map(group -> new ReportSentences.Ranked(
                                    group.head().fullName(),
                                    group.responseRate(content).orElseThrow()))
                            .toList())));
        }
        body.add(Report.Block.of("Caption", words.districtTable()));
        ReportTable table = new ReportTable(3_354, 1_000, 1_200, 1_200, 1_200, 1_400);
        table.head(
                words.unit(),
                words.units(),
                words.unitsAnswering(),
                words.responses(),
                words.headcount(),
                words.responseRate());
        groups.forEach(group -> row(table, group.head().fullName(), group, content, false));
        row(table, words.total(), whole, content, true);
        body.add(table.block());
    }

    private static void row(
            ReportTable table, String name, UnitTotals totals, ResultsWorkbook.Content content, boolean strong) {
        OptionalInt headcount = totals.headcount(content);
        table.row(
                strong,
                name,
                ReportSentences.count(totals.units().size()),
                ReportSentences.count(totals.answering(content)),
                ReportSentences.count(totals.shown().responses()),
                headcount.isPresent() ? ReportSentences.count(headcount.getAsInt()) : "",
                percent(totals.responseRate(content)));
    }

    static List<Report.Block> limits(ResultsWorkbook.Content content, ReportMessages words) {
        ReportSentences sentences = new ReportSentences();
        UnitTotals whole = UnitTotals.whole(content);
        int block = whole.shown().block();
        List<Report.Block> limits = new ArrayList<>();
        limits.add(paragraph(words.limitRule(block)));
        limits.add(paragraph(
                sentences.held(whole.shown().held(), block, content.tally().isFinal())));
        limits.add(paragraph(sentences.flagged(whole.units().stream()
                .filter(unit -> content.tally().flags().containsKey(unit.id()))
                .map(unit -> content.register().nameWithParent(unit.id()))
                .toList())));
        content.questionnaire().noticeText().ifPresent(notice -> limits.add(paragraph(notice.vi())));
        return limits;
    }

    private static List<Report.Block> annex(
            ResultsWorkbook.Content content, ReportResults results, ReportMessages words) {
        String indicator = results.indicatorName();
        ReportTable table = new ReportTable(650, 2_100, 2_604, 1_000, 1_000, 1_000, 1_000);
        table.head(
                words.number(),
                words.districtColumn(),
                words.unit(),
                words.responses(),
                words.headcount(),
                words.responseRate(),
                indicator.isEmpty() ? words.share() : indicator);
        int number = 0;
        for (UnitTotals group : UnitTotals.groups(content)) {
            for (AdministrativeUnit unit : group.units()) {
                long responses = UnitTotals.responses(unit, content);
                @Nullable Integer headcount = content.headcounts().get(unit.id());
                table.row(
                        false,
                        ReportSentences.count(++number),
                        group.head().fullName(),
                        unit.fullName(),
                        ReportSentences.count(responses),
                        headcount == null ? "" : ReportSentences.count(headcount),
                        headcount == null ? "" : percent(Rate.of(responses, headcount)),
                        percent(results.indicator(List.of(unit.id()))));
            }
        }
        return List.of(
                Report.Block.of("Annex", words.annexHeading()),
                Report.Block.of("Subject", words.annexSubject()),
                table.block());
    }

    static Report.Block paragraph(String text) {
        return Report.Block.of("Body", text);
    }

    private static Report.Block heading(String text) {
        return Report.Block.of("Heading1", text);
    }

    /** "83,12%"; empty where there is none. */
    static String percent(OptionalInt basisPoints) {
        return basisPoints.isPresent() ? ReportSentences.percent(basisPoints.getAsInt()) : "";
    }
}
