package vn.dany.core.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.archive.ArchiveEraser;
import vn.dany.core.archive.Erasure;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ResponseLines;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.response.Response;
import vn.dany.core.staff.SetRetention;
import vn.dany.core.tally.ResponseEraser;
import vn.dany.core.tally.Tally;

class EraseResponsesTest {

    private static final int RESPONSES = 60;

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("xoa-phieu")));
    private final RoundId roundId = province.firstRound;
    private final RoundId other = new RoundId(new CampaignId("khac"), 1);
    private final List<RoundTurn> turns = new ArrayList<>();

    EraseResponsesTest() {
        RandomAnswers random = new RandomAnswers(Samples.questionnaire(), 5);
        random.responses(RESPONSES, roundId, Samples.COMMUNES).forEach(province.responses::record);
        random.responses(RESPONSES, other, Samples.COMMUNES).forEach(province.responses::record);
        province.clock.set(Samples.CLOSES.plus(FreezeRounds.AFTER_CLOSE));
    }

    @Test
    void responses_areKeptToTheLastSecondOfTheirDayAndNoneIsLeftAfterwards() {
        freeze();
        keepFor(30);
        LocalDate until = frozen().retention().orElseThrow().until();
        Instant over = until.plusDays(1).atStartOfDay(CollectionWindow.ZONE).toInstant();
        for (Instant early : List.of(
                over.minusSeconds(1), over.plus(EraseResponses.AFTER_END).minusSeconds(1))) {
            province.clock.set(early);
            erase();
            assertThat(turns).isEmpty();
            assertThat(left(roundId)).isEqualTo(RESPONSES);
        }
        province.clock.set(over.plus(EraseResponses.AFTER_END));
        erase();
        assertThat(turns).singleElement().extracting(RoundTurn::end).isEqualTo(RoundTurn.End.ERASED);
        assertThat(left(roundId)).isZero();
        assertThat(left(other)).as("of another round").isEqualTo(RESPONSES);
        assertThat(province.archives.files.keySet()).noneMatch(name -> name.contains("/responses/"));
        assertThat(province.archives.files.keySet())
                .anyMatch(name -> name.endsWith(Manifest.NAME))
                .anyMatch(name -> name.endsWith("register.json"));
    }

    @Test
    void whatWasFound_staysAndSoDoesWhatProvesIt() {
        freeze();
        DisclosedTally before = province.disclosed.latest(roundId).orElseThrow();
        String archive = frozen().frozen().flatMap(Round.Freeze::archive).orElseThrow();
        Manifest manifest = province.readArchive.manifest(roundId, archive);
        keepFor(30);
        pass(32);
        erase();
        assertThat(province.disclosed.latest(roundId)).contains(before);
        Erasure erasure = province.archiveChecks.erasure(roundId).orElseThrow();
        assertThat(erasure.responses()).isEqualTo(RESPONSES);
        assertThat(erasure.archive()).isEqualTo(archive);
        assertThat(erasure.tally()).isEqualTo(manifest.tally());
        assertThat(erasure.files()).hasSize(16).isEqualTo(manifest.files().subMap("responses/", "responses0"));
        assertThat(frozen().retention().flatMap(Round.Retention::erasedAt)).contains(erasure.at());
        AuditEntry line =
                province.registry.auditLog.entries(roundId.campaignId()).get(0);
        assertThat(line.action()).isEqualTo(AuditAction.RESPONSES_ERASED);
        assertThat(line.by()).isEqualTo(AuditEntry.BY_ITSELF);
        assertThat(line.details()).containsEntry("round", roundId.toString()).containsEntry("file", archive);
    }

    @Test
    void archiveThatARunLeftBehind_keepsNoResponseEither() {
        // Overtaken between its archive and its mark: the plan of the campaign changes what is archived.
        TallyRound counting = province.tallyRound();
        Campaign before = province.registry.latest(roundId.campaignId()).orElseThrow();
        Tally tally = counting.count(roundId).tally();
        ResponseLines lines = province.archiveRound().lines(before);
        counting.count(roundId, lines::add);
        province.archiveRound().archive(before, tally, lines);
        province.registry.put(before.with(before.rounds(), Optional.empty()));
        province.registry.auditLog.append(new AuditEntry(
                roundId.campaignId(),
                province.clock.instant(),
                "x",
                AuditAction.CAMPAIGN_REVISED,
                new TreeMap<>(),
                ""));
        freeze();
        assertThat(province.archives.files.keySet().stream().filter(name -> name.endsWith(Manifest.NAME)))
                .hasSize(2);
        keepFor(30);
        pass(32);
        erase();
        assertThat(province.archives.files.keySet()).noneMatch(name -> name.contains("/responses/"));
    }

    @Test
    void countsOfSingleUnits_areForgottenWithTheResponses() {
        freeze();
        keepFor(30);
        assertThat(province.tally(roundId).units()).isNotEmpty();
        pass(32);
        erase();
        TallyLedger ledger = province.tallies.latest(roundId).orElseThrow().ledger();
        assertThat(ledger.tally().units()).isEmpty();
        assertThat(ledger.pending()).isEmpty();
        assertThat(ledger.disclosed())
                .isEqualTo(province.disclosed.latest(roundId).orElseThrow());
    }

    @Test
    void runThatDies_isCompletedByTheNextAndSaysNothingBefore() {
        freeze();
        keepFor(30);
        pass(32);
        ResponseEraser fails = round -> {
            throw new IllegalStateException("table on fire");
        };
        ArchiveEraser halfway = round -> {
            province.archives.files.keySet().removeIf(name -> name.endsWith("/responses/0.jsonl"));
            throw new IllegalStateException("bucket on fire");
        };
        for (EraseResponses dying : List.of(
                province.eraseResponses(fails, province.archives),
                province.eraseResponses(province.responses, halfway))) {
            dying.erase(turns::add);
            assertThat(turns).last().extracting(RoundTurn::end).isEqualTo(RoundTurn.End.NOT_ERASED);
            assertThat(province.archiveChecks.erasure(roundId)).isEmpty();
            assertThat(frozen().retention().flatMap(Round.Retention::erasedAt)).isEmpty();
        }
        turns.clear();
        erase();
        assertThat(turns).singleElement().extracting(RoundTurn::end).isEqualTo(RoundTurn.End.ERASED);
        turns.clear();
        erase();
        assertThat(turns).as("once").isEmpty();
    }

    @Test
    void archiveThatIsKeptNoLonger_isNotFoundToDiffer() {
        freeze();
        keepFor(30);
        pass(32);
        erase();
        turns.clear();
        new CheckArchives(province.registry, province.readArchive, province.archiveChecks, province.clock)
                .check(turns::add);
        assertThat(turns).isEmpty();
    }

    @Test
    void roundWithoutAnEnd_isKept() {
        freeze();
        keepFor(30);
        new SetRetention(province.registry, province.clock).set(People.EDITOR, roundId, Optional.empty(), "khiếu nại");
        pass(32);
        erase();
        assertThat(turns).isEmpty();
        assertThat(left(roundId)).isEqualTo(RESPONSES);
    }

    private void freeze() {
        province.freezeRounds(province.responses).freeze(turn -> {});
        assertThat(frozen().frozen()).isPresent();
    }

    private void keepFor(int days) {
        LocalDate until = province.clock
                .instant()
                .atZone(CollectionWindow.ZONE)
                .toLocalDate()
                .plusDays(days);
        assertThat(new SetRetention(province.registry, province.clock)
                        .set(People.EDITOR, roundId, Optional.of(until), "Kế hoạch 12"))
                .isEqualTo(SetRetention.Outcome.DONE);
    }

    private void pass(int days) {
        province.clock.advance(Duration.ofDays(days));
    }

    private void erase() {
        province.eraseResponses().erase(turns::add);
    }

    private Round frozen() {
        return province.registry
                .latest(roundId.campaignId())
                .orElseThrow()
                .round(roundId.number())
                .orElseThrow();
    }

    private long left(RoundId of) {
        return province.responses.all().stream()
                .map(Response::key)
                .filter(key -> key.roundId().equals(of))
                .count();
    }
}
