package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.order.RoundScores;
import vn.dany.core.report.Scores;
import vn.dany.documents.Extremes.Ranked;
import vn.dany.templates.printed.FactSentences;
import vn.dany.templates.printed.Letterhead;
import vn.dany.templates.printed.Report;
import vn.dany.templates.printed.ReportMessages;
import vn.dany.templates.printed.ReportSentences;

/** The summary of a round for leaders: who took part, the result on the whole, five and five items, and what to mind. */
final class ReportSummary {

    /** Longer names are cut, so that one page holds all. */
    private static final int LONGEST = 160;

    private final ResultsWorkbook.Content content;
    private final ReportMessages words = MessageBundles.get(ReportMessages.class);
    private final ReportSentences sentences = new ReportSentences();
    private final ReportResults results;

    ReportSummary(ResultsWorkbook.Content content) {
        this.content = content;
        this.results = new ReportResults(content);
    }

    Report report() {
        Campaign campaign = content.campaign();
        Letterhead letterhead = Letterhead.of(campaign);
        List<Report.Block> body = new ArrayList<>();
        body.add(heading(words.summaryParticipation()));
        OfficeResultsReport.takingPart(content, words, body);
        body.add(heading(words.summaryIndicator()));
        body.add(OfficeResultsReport.paragraph(indicator()));
        body.add(heading(words.summaryItems()));
        items(body);
        results.unitsCompared().ifPresent(body::add);
        content.facts().exemplary().ifPresent(decided -> body.add(OfficeResultsReport.paragraph(exemplary(decided))));
        body.add(heading(words.summaryCaveats()));
        body.addAll(new LimitsSection(content).sentences());
        return new Report(
                letterhead.leftUnnumbered(campaign),
                letterhead.rightUndated(),
                words.summaryKind(),
                OfficeResultsReport.subject(content, words),
                campaign.organ().vi(),
                OfficeResultsReport.provisional(content, words),
                body,
                List.of(),
                List.of(),
                List.of(),
                DateTimeFormatter.ISO_INSTANT.format(content.tally().countedAt()));
    }

    private String indicator() {
        String name = results.indicatorName();
        if (name.isEmpty()) {
            return words.noScale();
        }
        return results.share(content.campaign().unitIds())
                .map(share -> sentences.indicator(name, results.mainItems(), share.part(), share.whole()))
                .orElseGet(() -> words.indicatorNone(ReportSentences.lower(name)));
    }

    private String exemplary(Round.Exemplary decided) {
        FactSentences facts = new FactSentences();
        Optional<Scores> scores = RoundScores.of(content);
        return facts.decidedBriefly(
                decided.units().stream()
                        .map(unit -> {
                            String name = cut(content.register().nameWithParent(unit));
                            return scores.flatMap(all -> all.of(unit))
                                    .map(score -> facts.brief(score, name))
                                    .orElse(name);
                        })
                        .toList(),
                cut(content.campaign().organ().vi()),
                decided.reason());
    }

    private void items(List<Report.Block> body) {
        List<Ranked> items = results.mainRanked();
        Extremes extremes = Extremes.of(items);
        if (extremes.best().isEmpty()) {
            String name = results.indicatorName().isEmpty() ? words.share() : results.indicatorName();
            body.add(OfficeResultsReport.paragraph(sentences.extremes(
                    name,
                    words.itemKind(),
                    items.stream()
                            .map(item -> new ReportSentences.Ranked(words.quoted(cut(item.name())), item.basisPoints()))
                            .toList())));
            return;
        }
        ReportTable table = new ReportTable(5_954, 1_600, 1_800);
        table.head(words.itemColumn(), words.answered(), results.indicatorName());
        table.across(words.bestItems());
        rows(table, extremes.best());
        table.across(words.weakestItems());
        rows(table, extremes.weakest());
        body.add(table.block());
    }

    private void rows(ReportTable table, List<Ranked> some) {
        List<Ranked> first = some.subList(0, Math.min(Extremes.FEW, some.size()));
        first.forEach(item -> table.row(
                false,
                cut(item.name()),
                ReportSentences.count(item.answered()),
                ReportSentences.percent(item.basisPoints())));
        if (some.size() > first.size()) {
            // Whatever does not fit is equal to the last one that does.
            table.row(
                    false,
                    words.equalOthers(ReportSentences.count(some.size() - first.size()), words.itemKind()),
                    "",
                    ReportSentences.percent(first.get(first.size() - 1).basisPoints()));
        }
    }

    private static String cut(String name) {
        return name.length() <= LONGEST
                ? name
                : name.substring(0, name.offsetByCodePoints(LONGEST, -1)).strip() + "…";
    }

    private static Report.Block heading(String text) {
        return Report.Block.of("Heading1", text);
    }
}
