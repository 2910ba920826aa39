package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.dany.core.archive.ArchiveCheck;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.order.ResultsDocument;
import vn.dany.templates.Language;

/**
 * Whether the archive of a round is as it was written.
 *
 * @param verdict what the last check found, or why there is none
 * @param tone warning where something differs, empty otherwise
 * @param checked when, empty for never
 * @param frozenAt empty before the freeze, as are the two digests, which are cut where a line may break
 * @param command what an administrator checks it with, before the digest
 * @param files what can be made of it, none before there is one
 * @param release where its results are released to everybody
 * @param exemplary where its exemplary units are decided
 * @param retention where the end of its responses is set
 * @param isWhole whether there is an archive with its responses
 */
@CheckedTemplate(basePath = "console")
public record ArchivePage(
        Shell shell,
        String verdict,
        String tone,
        String checked,
        String frozenAt,
        List<String> digest,
        List<String> tally,
        String command,
        List<File> files,
        String release,
        String exemplary,
        String retention,
        boolean isWhole)
        implements TemplateInstance {

    /** A file to order: where, under what words. */
    public record File(String action, String name, String label) {}

    /**
     * The archive of {@code round}.
     *
     * @param latest the newest check of it, if there was one
     */
    public static TemplateInstance of(
            Campaign campaign, Round round, Optional<ArchiveCheck> latest, Instant now, Language language) {
        Wording wording = Wording.in(language);
        ArchiveMessages words = wording.archive();
        Optional<String> archive = round.frozen().flatMap(Round.Freeze::archive);
        Optional<ArchiveCheck> check =
                latest.filter(one -> archive.filter(one.archive()::equals).isPresent());
        Optional<String> differing = check.flatMap(ArchiveCheck::difference);
        return new ArchivePage(
                        wording.shell(
                                        at -> at.archive(round.id()),
                                        words.heading(),
                                        wording.crumb(campaign, round.id()))
                                .under(wording.tabs(campaign, round.id(), Tabs.Kind.RESULTS, false)),
                        round.isPastRetention(now)
                                ? gone(round, wording.retention())
                                : check.map(one -> differing
                                                .map(words::differs)
                                                .orElseGet(() -> words.equal(
                                                        wording.figures().count(one.responses()))))
                                        .orElseGet(() -> archive.isPresent()
                                                ? words.unchecked()
                                                : round.frozen().isPresent() ? words.none() : words.notFrozen()),
                        differing.isPresent() && !round.isPastRetention(now) ? "warning" : "",
                        check.map(one -> words.checkedAt(wording.figures().moment(one.at())))
                                .orElse(""),
                        round.frozen()
                                .map(freeze -> wording.figures().moment(freeze.at()))
                                .orElse(""),
                        archive.map(Digests::parts).orElse(List.of()),
                        round.frozen()
                                .map(freeze -> Digests.parts(freeze.digest()))
                                .orElse(List.of()),
                        "infrastructure/bin/archive --round " + round.id() + " --digest ",
                        archive.isPresent() ? files(round, now, wording) : List.of(),
                        wording.addresses().release(round.id()),
                        wording.addresses().exemplary(round.id()),
                        wording.addresses().retention(round.id()),
                        archive.isPresent() && !round.isPastRetention(now))
                .setLocale(language.tag());
    }

    private static String gone(Round round, RetentionMessages words) {
        boolean isErased = round.retention().flatMap(Round.Retention::erasedAt).isPresent();
        return isErased ? words.erased() : words.expired();
    }

    private static List<File> files(Round round, Instant now, Wording wording) {
        RoundId roundId = round.id();
        return Stream.of(ResultsDocument.values())
                .filter(ResultsDocument::isOfFrozen)
                .filter(document -> !document.readsResponses() || !round.isPastRetention(now))
                .map(document -> new File(
                        wording.addresses().resultsFile(roundId, document),
                        document.file(),
                        label(document, wording.archive())))
                .toList();
    }

    private static String label(ResultsDocument document, ArchiveMessages words) {
        return switch (document) {
            case DATA_CSV -> words.fileDataCsv();
            case DATA_SAV -> words.fileDataSav();
            case DATA_JSON -> words.fileDataJson();
            case DDI -> words.fileDdi();
            case UNITS -> words.fileUnits();
            case PACK -> words.filePack();
            case WORKBOOK, REPORT, REPORT_PDF, SUMMARY -> "";
        };
    }
}
