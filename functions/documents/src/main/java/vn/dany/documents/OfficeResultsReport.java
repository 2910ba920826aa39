package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsReport;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.order.RoundScores;
import vn.dany.core.report.Rate;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Scores;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.documents.kit.Archive;
import vn.dany.documents.print.PrintedReport;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;
import vn.dany.templates.printed.FactMessages;
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
        ReportResults results = new ReportResults(content);
        Optional<Scores> scores = RoundScores.of(content);
        FactSections facts = new FactSections(content, results, scores);
        List<Report.Block> body = new ArrayList<>();
        body.add(paragraph(
                words.opening(campaign.legalBasis().vi(), campaign.organ().vi())));
        Parts parts = new Parts(body);
        ReportCharts charts = new ReportCharts();
        parts.add(words.partOrganisation(), facts.organisation());
        parts.add(words.partParticipation(), participation(content, charts, words));
        parts.add(words.partResults(), results.tables(charts));
        parts.add(words.partExtremes(), results.extremes());
        parts.add(words.partExemplary(), facts.exemplary());
        parts.add(words.partWritten(), facts.written());
        parts.add(words.partCompared(), facts.compared());
        parts.add(words.partLimits(), new LimitsSection(content).blocks());
        parts.add(words.partProposals(), Collections.nCopies(4, Report.Block.of("Blank", words.blank())));
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
                annex(content, results, scores.map(Scores::formula), words),
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
                        .map(unit -> content.register().nameWithinSentence(unit.id()))
                        .toList())));
    }

    private static List<Report.Block> participation(
            ResultsWorkbook.Content content, ReportCharts charts, ReportMessages words) {
        List<Report.Block> body = new ArrayList<>();
        ReportSentences sentences = new ReportSentences();
        UnitTotals whole = UnitTotals.whole(content);
        List<Place> places = Place.of(content);
        takingPart(content, words, body);
        if (places.size() > 1) {
            body.add(paragraph(sentences.extremes(
                    words.participationRate(),
                    words.unitKind(),
                    places.stream()
                            .filter(place ->
                                    place.totals().responseRate(content).isPresent())
                            .map(place -> new ReportSentences.Ranked(
                                    place.nameWithinSentence(),
                                    place.totals().responseRate(content).orElseThrow()))
                            .toList())));
        }
        body.addAll(charts.participation(content));
        body.add(Report.Block.of("Caption", words.districtTable()));
        ReportTable table = new ReportTable(3_354, 1_000, 1_200, 1_200, 1_200, 1_400);
        table.head(
                words.unit(),
                words.units(),
                words.unitsAnswering(),
                words.responses(),
                words.headcount(),
                words.responseRate());
        places.forEach(place -> row(table, place.name(), place.totals(), content, false));
        row(table, words.total(), whole, content, true);
        body.add(table.block());
        return body;
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

    private static List<Report.Block> annex(
            ResultsWorkbook.Content content,
            ReportResults results,
            Optional<ScoreFormula> formula,
            ReportMessages words) {
        String indicator = results.indicatorName();
        // "100,00%" needs 1,030 in the last columns but one.
        ReportTable table = formula.isPresent()
                ? new ReportTable(700, 2_000, 1_954, 800, 850, 1_050, 1_050, 950)
                : new ReportTable(700, 2_150, 2_104, 1_000, 1_000, 1_200, 1_200);
        List<String> heads = new ArrayList<>(List.of(
                words.number(),
                words.districtColumn(),
                words.unit(),
                words.responses(),
                words.headcount(),
                words.responseRate(),
                indicator.isEmpty() ? words.share() : indicator));
        formula.ifPresent(by -> heads.add(MessageBundles.get(FactMessages.class).pointsColumn(by.satisfaction())));
        table.head(heads.toArray(String[]::new));
        int number = 0;
        for (UnitTotals group : UnitTotals.groups(content)) {
            for (AdministrativeUnit unit : group.units()) {
                long responses = UnitTotals.responses(unit, content);
                @Nullable Integer headcount = content.headcounts().get(unit.id());
                OptionalInt share = results.indicator(List.of(unit.id()));
                List<String> cells = new ArrayList<>(List.of(
                        ReportSentences.count(++number),
                        group.head().fullName(),
                        unit.fullName(),
                        ReportSentences.count(responses),
                        headcount == null ? "" : ReportSentences.count(headcount),
                        headcount == null ? "" : percent(Rate.of(responses, headcount)),
                        percent(share)));
                formula.ifPresent(
                        by -> cells.add(share.isPresent() ? ReportSentences.points(by.points(share.getAsInt())) : ""));
                table.row(false, cells.toArray(String[]::new));
            }
        }
        return List.of(
                Report.Block.of("Annex", words.annexHeading()),
                Report.Block.of("Subject", words.annexSubject()),
                table.block());
    }

    /** The parts of a report, numbered; one that says nothing is not there. */
    private static final class Parts {

        private static final List<String> NUMBERS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX");

        private final List<Report.Block> body;
        private int count;

        Parts(List<Report.Block> body) {
            this.body = body;
        }

        void add(String title, List<Report.Block> blocks) {
            if (!blocks.isEmpty()) {
                body.add(heading(NUMBERS.get(count++) + ". " + title));
                body.addAll(blocks);
            }
        }
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
