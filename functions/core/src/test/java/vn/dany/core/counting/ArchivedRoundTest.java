package vn.dany.core.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.archive.ArchiveCheck;
import vn.dany.core.archive.ArchiveFile;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.archive.InMemoryArchiveStore;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.InMemoryDisclosedTallies;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.Tally;

class ArchivedRoundTest {

    private static final int RESPONSES = 60;

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("luu-tru")));
    private final RoundId roundId = province.firstRound;
    private final List<RoundTurn> turns = new ArrayList<>();
    private final List<Response> sent =
            new RandomAnswers(Samples.questionnaire(), 5).responses(RESPONSES, roundId, Samples.COMMUNES);

    ArchivedRoundTest() {
        sent.forEach(province.responses::record);
        province.clock.set(Samples.CLOSES.plus(FreezeRounds.AFTER_CLOSE));
    }

    @Test
    void frozenRound_namesAnArchiveThatAloneGivesItsTally() {
        freeze();
        Round.Freeze freeze = frozen().orElseThrow();
        Manifest manifest =
                province.readArchive.manifest(roundId, freeze.archive().orElseThrow());
        Tally restored = CheckArchives.restore(province.readArchive, manifest);
        assertThat(restored).isEqualTo(tally(sent));
        assertThat(restored.digest()).isEqualTo(freeze.digest()).isEqualTo(manifest.tally());
        assertThat(manifest.responses()).isEqualTo(RESPONSES);
        assertThat(manifest.files().keySet())
                .contains("campaign.json", "register.json", "windows.jsonl", "questionnaires/mau-thu-1.json");
        assertThat(province.readArchive.register(manifest).all())
                .isEqualTo(Samples.register().all());
    }

    @Test
    void changesOfItsWindows_areInTheArchiveAndThoseOfOtherRoundsAreNot() {
        AuditEntry own = changed(roundId.toString());
        changed(new RoundId(roundId.campaignId(), 2).toString());
        freeze();
        String lines = texts(province.archives.files).entrySet().stream()
                .filter(file -> file.getKey().endsWith("windows.jsonl"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        assertThat(lines).isEqualTo(new String(province.archiveFormat.changes(List.of(own)), StandardCharsets.UTF_8));
    }

    /** As a change of windows notes it. */
    private AuditEntry changed(String round) {
        AuditEntry line = new AuditEntry(
                roundId.campaignId(),
                Samples.OPENS,
                "x",
                AuditAction.WINDOW_CHANGED,
                new TreeMap<>(Map.of("round", round)),
                "mưa lớn");
        province.registry.auditLog.append(line);
        return line;
    }

    @Test
    void archive_isTheSameInWhateverOrderResponsesCameIn() {
        freeze();
        List<Response> shuffled = new ArrayList<>(sent);
        Collections.shuffle(shuffled, new Random(3));
        SampleProvince other = new SampleProvince(Samples.oneRound(new CampaignId("luu-tru")));
        shuffled.forEach(other.responses::record);
        // Later, too: an archive holds no time of its making.
        other.clock.set(Samples.CLOSES.plus(Duration.ofDays(3)));
        other.freezeRounds(other.responses).freeze(turns::add);
        assertThat(texts(other.archives.files)).isEqualTo(texts(province.archives.files));
    }

    @Test
    void linesOfResponses_standInTheOrderOfTheirHash() {
        freeze();
        Manifest manifest = manifest();
        List<String> keys = new ArrayList<>();
        province.readArchive.responses(
                manifest,
                response -> keys.add(Integer.toHexString(response.key().bucket())
                        + response.key().digest()));
        assertThat(keys).hasSize(RESPONSES).isSorted();
    }

    @Test
    void runThatDiesAtAnyFile_isMadeUpForByTheNext() {
        freeze();
        SortedMap<String, String> whole = texts(province.archives.files);
        for (int dies = 0; dies < whole.size(); dies++) {
            SampleProvince other = new SampleProvince(Samples.oneRound(new CampaignId("luu-tru")));
            sent.forEach(other.responses::record);
            other.clock.set(province.clock.instant());
            List<RoundTurn> outcome = new ArrayList<>();
            freezing(other, dying(other.archives, dies)).freeze(outcome::add);
            assertThat(outcome).singleElement().extracting(RoundTurn::end).isEqualTo(RoundTurn.End.NOT_FROZEN);
            assertThat(frozen(other)).isEmpty();
            other.freezeRounds(other.responses).freeze(outcome::add);
            assertThat(outcome).last().extracting(RoundTurn::end).isEqualTo(RoundTurn.End.FROZEN);
            assertThat(texts(other.archives.files)).isEqualTo(whole);
        }
    }

    @Test
    void storeThatKeepsSomethingElse_freezesNothing() {
        ArchiveStore garbling = new ArchiveStore() {
            @Override
            public void keep(RoundId round, String archive, ArchiveFile file) {
                byte[] bytes = file.bytes().clone();
                if (file.name().equals("responses/7.jsonl")) {
                    bytes[0]++;
                }
                province.archives.keep(round, archive, new ArchiveFile(file.name(), bytes));
            }

            @Override
            public Optional<byte[]> read(RoundId round, String archive, String name) {
                return province.archives.read(round, archive, name);
            }
        };
        freezing(province, garbling).freeze(turns::add);
        assertThat(turns).singleElement().satisfies(turn -> {
            assertThat(turn.end()).isEqualTo(RoundTurn.End.NOT_FROZEN);
            assertThat(turn.failure().orElseThrow()).hasMessageContaining("responses/7.jsonl");
        });
        assertThat(frozen()).isEmpty();
        assertThat(province.disclosed.latest(roundId)).isEmpty();
    }

    @Test
    void onceFrozen_resultsAreThoseOfTheArchiveWhateverBecomesOfTheTable() {
        InMemoryDisclosedTallies away = new InMemoryDisclosedTallies() {
            @Override
            public void publish(DisclosedTally tally) {
                throw new IllegalStateException("killed");
            }
        };
        TallyRound cutOff = new TallyRound(
                province.responses, province.tallies, away, province.registry, province.rule, province.clock);
        province.freezeRounds(cutOff).freeze(turns::add);
        assertThat(frozen()).isPresent();
        // The table has lost them all, and units are others.
        province.registry.publish(Samples.register(), 2);
        province.freezeRounds((round, reading, reader) -> {}).freeze(turns::add);
        DisclosedTally seen = province.disclosed.latest(roundId).orElseThrow();
        assertThat(seen.isFinal()).isTrue();
        assertThat(seen.total()).isEqualTo(RESPONSES);
        assertThat(province.tally(roundId)).isEqualTo(tally(sent));
    }

    @Test
    void archive_isCheckedAtOnceAndOnceADay() {
        freeze();
        check();
        check();
        assertThat(turns).extracting(RoundTurn::end).containsExactly(RoundTurn.End.FROZEN, RoundTurn.End.ARCHIVE_EQUAL);
        ArchiveCheck check = province.archiveChecks.latest(roundId).orElseThrow();
        assertThat(check.difference()).isEmpty();
        assertThat(check.responses()).isEqualTo(RESPONSES);
        province.clock.advance(CheckArchives.EVERY);
        check();
        assertThat(turns).hasSize(3);
        assertThat(province.archiveChecks.latest(roundId).orElseThrow().at()).isEqualTo(province.clock.instant());
    }

    @Test
    void oneByteAlteredInAnyFile_isNamed() {
        freeze();
        Manifest manifest = manifest();
        List<String> names = new ArrayList<>(manifest.files().keySet());
        names.add(Manifest.NAME);
        for (String name : names) {
            String key = InMemoryArchiveStore.name(roundId, manifest.digest(), name);
            byte[] kept = province.archives.files.get(key);
            byte[] altered = kept.length == 0 ? new byte[] {'\n'} : kept.clone();
            altered[altered.length / 2] ^= 1;
            province.archives.files.put(key, altered);
            assertThat(difference()).as(name).contains(name);
            province.archives.files.remove(key);
            assertThat(difference()).as("without " + name).contains(name);
            province.archives.files.put(key, kept);
        }
        assertThat(difference()).isEmpty();
    }

    private Optional<String> difference() {
        province.clock.advance(CheckArchives.EVERY);
        check();
        return province.archiveChecks.latest(roundId).orElseThrow().difference();
    }

    private void check() {
        new CheckArchives(province.registry, province.readArchive, province.archiveChecks, province.clock)
                .check(turns::add);
    }

    private void freeze() {
        province.freezeRounds(province.responses).freeze(turns::add);
        assertThat(turns).containsExactly(RoundTurn.done(roundId, RoundTurn.End.FROZEN, RESPONSES));
    }

    private static FreezeRounds freezing(SampleProvince in, ArchiveStore store) {
        return new FreezeRounds(
                in.registry,
                in.registry,
                in.tallyRound(),
                new ArchiveRound(store, in.archiveFormat, in.registry, in.receipts, in.registry.auditLog::entries),
                new ReadArchive(store, in.archiveFormat),
                in.countedReceipts,
                in.copySuggestions(),
                in.clock);
    }

    private static ArchiveStore dying(ArchiveStore store, int after) {
        return new ArchiveStore() {
            private int kept;

            @Override
            public void keep(RoundId round, String archive, ArchiveFile file) {
                if (kept++ == after) {
                    throw new IllegalStateException("killed");
                }
                store.keep(round, archive, file);
            }

            @Override
            public Optional<byte[]> read(RoundId round, String archive, String name) {
                return store.read(round, archive, name);
            }
        };
    }

    private Tally tally(List<Response> responses) {
        Count count = new Count(roundId);
        responses.forEach(count::add);
        return count.tally();
    }

    private Manifest manifest() {
        return province.readArchive.manifest(
                roundId, frozen().flatMap(Round.Freeze::archive).orElseThrow());
    }

    private Optional<Round.Freeze> frozen() {
        return frozen(province);
    }

    private static Optional<Round.Freeze> frozen(SampleProvince in) {
        return in.registry
                .campaign(in.campaign.id())
                .orElseThrow()
                .rounds()
                .get(0)
                .frozen();
    }

    private static SortedMap<String, String> texts(SortedMap<String, byte[]> files) {
        SortedMap<String, String> texts = new TreeMap<>();
        files.forEach((name, bytes) -> texts.put(name, new String(bytes, StandardCharsets.UTF_8)));
        return texts;
    }
}
