package vn.dany.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * What {@link Registry} and {@link RegistryWriter} promise, whatever is behind them. The store may be shared with other
 * tests, as long as nobody publishes registers meanwhile or has published one with a number above 999.
 */
public abstract class RegistryContract extends RegistryChangesContract {

    private static final AtomicInteger REGISTERS = new AtomicInteger(1000);
    private static final SecureRandom RANDOM = new SecureRandom();

    @Test
    void codeNobodyIssued_isUnknown() {
        assertThat(registry().entry(EntryCode.draw(RANDOM))).isEmpty();
    }

    @Test
    void issuedCode_leadsToWhatItWasIssuedFor() {
        Entry entry = entry(Samples.PHUC_SON, "một cửa");
        writer().issue(List.of(entry));
        assertThat(registry().entry(entry.code())).contains(entry);
        assertThat(registry().entries(campaignId)).containsExactly(entry);
    }

    @Test
    void placeOfAUnit_givesTheEntryThatHangsThere() {
        Entry entry = entry(Samples.PHUC_SON, "mot-cua");
        writer().issue(List.of(entry));
        assertThat(registry().entry(campaignId, Samples.PHUC_SON, "mot-cua")).contains(entry);
        assertThat(registry().entry(campaignId, Samples.PHUC_SON, Entry.WHOLE_UNIT))
                .isEmpty();
        assertThat(registry().entry(campaignId, Samples.NHA_NAM, "mot-cua")).isEmpty();
    }

    @Test
    void withdrawnCode_isListedAndSaysSince() {
        Entry entry = new Entry(
                EntryCode.draw(RANDOM),
                campaignId,
                Samples.PHUC_SON,
                Entry.WHOLE_UNIT,
                Instant.parse("2024-04-01T02:03:04Z"));
        writer().issue(List.of(entry));
        assertThat(registry().entry(entry.code())).contains(entry);
        assertThat(registry().entries(campaignId)).containsExactly(entry);
    }

    @Test
    void placementThatHasACode_keepsIt() {
        Entry first = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        Entry again = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        Entry fresh = entry(Samples.NHA_NAM, Entry.WHOLE_UNIT);
        writer().issue(List.of(first));
        writer().issue(List.of(again, fresh));
        assertThat(registry().entries(campaignId)).containsExactlyInAnyOrder(first, fresh);
        assertThat(registry().entry(first.code())).contains(first);
        assertThat(registry().entry(again.code())).isEmpty();
    }

    @Test
    void withdrawnCode_keepsItsPlacementToo() {
        Entry withdrawn = new Entry(
                EntryCode.draw(RANDOM), campaignId, Samples.PHUC_SON, "a", Instant.parse("2024-04-01T00:00:00Z"));
        writer().issue(List.of(withdrawn));
        writer().issue(List.of(entry(Samples.PHUC_SON, "a")));
        assertThat(registry().entries(campaignId)).containsExactly(withdrawn);
    }

    @Test
    void placementsUnitsAndCampaigns_haveCodesOfTheirOwn() {
        Entry desk = entry(Samples.PHUC_SON, "mot-cua");
        Entry hall = entry(Samples.PHUC_SON, "hoi-truong");
        Entry otherUnit = entry(Samples.PHUC_SON_LUC_NAM, "mot-cua");
        Entry otherCampaign =
                new Entry(EntryCode.draw(RANDOM), Samples.freshCampaignId(), Samples.PHUC_SON, "mot-cua", null);
        writer().issue(List.of(desk, hall, otherUnit, otherCampaign));
        assertThat(registry().entries(campaignId)).containsExactlyInAnyOrder(desk, hall, otherUnit);
        assertThat(registry().entries(otherCampaign.campaignId())).containsExactly(otherCampaign);
    }

    @Test
    void aProvinceOfEntries_isIssuedAndListedWhole() {
        List<Entry> entries = IntStream.range(0, 300)
                .mapToObj(i -> entry(UnitId.of(String.valueOf(10_000 + i), Samples.FOUNDED), Entry.WHOLE_UNIT))
                .toList();
        writer().issue(entries);
        assertThat(registry().entries(campaignId)).containsExactlyInAnyOrderElementsOf(entries);
    }

    @Test
    void issuingNothing_changesNothing() {
        writer().issue(List.of());
        assertThat(registry().entries(campaignId)).isEmpty();
    }

    @Test
    void severalIssuingForOnePlacementAtOnce_leaveOneCode() throws Exception {
        List<Entry> rivals = IntStream.range(0, 8)
                .mapToObj(i -> entry(Samples.PHUC_SON, Entry.WHOLE_UNIT))
                .toList();
        ExecutorService pool = Executors.newFixedThreadPool(rivals.size());
        try {
            List<Future<Void>> done = pool.invokeAll(rivals.stream()
                    .map(rival -> (Callable<Void>) () -> {
                        writer().issue(List.of(rival));
                        return null;
                    })
                    .toList());
            for (Future<Void> each : done) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        List<Entry> kept = registry().entries(campaignId);
        assertThat(kept).hasSize(1).isSubsetOf(rivals);
        for (Entry rival : rivals) {
            assertThat(registry().entry(rival.code()).isPresent()).isEqualTo(kept.contains(rival));
        }
    }

    @Test
    void unknownCampaign_isEmpty() {
        assertThat(registry().campaign(campaignId)).isEmpty();
        assertThat(registry().entries(campaignId)).isEmpty();
    }

    @Test
    void campaign_isReadBackUnchanged() {
        Campaign campaign = Samples.fourRounds(campaignId);
        writer().put(campaign);
        assertThat(registry().campaign(campaignId)).contains(campaign);
    }

    @Test
    void campaignPutAgain_replacesItsEarlierStateWithItsRounds() {
        writer().put(Samples.fourRounds(campaignId));
        Campaign later = Samples.oneRound(campaignId);
        writer().put(later);
        assertThat(registry().campaign(campaignId)).contains(later);
        assertThat(registry().campaigns().stream().filter(c -> c.id().equals(campaignId)))
                .containsExactly(later);
    }

    @Test
    void campaignPutAgain_keepsItsEntries() {
        Entry entry = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        writer().issue(List.of(entry));
        writer().put(Samples.oneRound(campaignId));
        assertThat(registry().entries(campaignId)).containsExactly(entry);
        assertThat(registry().entry(entry.code())).contains(entry);
    }

    @Test
    void campaigns_areInTheOrderOfTheirIds() {
        List<Campaign> mine = new ArrayList<>();
        for (String end : List.of("-b", "-a", "-c", "-10", "-9")) {
            Campaign campaign = Samples.oneRound(new CampaignId(campaignId + end));
            writer().put(campaign);
            mine.add(campaign);
        }
        List<Campaign> all = registry().campaigns();
        assertThat(all).containsAll(mine);
        assertThat(all.stream().map(Campaign::id)).isSorted();
    }

    @Test
    void questionnaireWithEveryKind_isReadBackUnchanged() {
        Questionnaire questionnaire = Samples.questionnaire(freshVersion());
        assertThat(writer().publish(questionnaire)).isTrue();
        assertThat(registry().questionnaire(questionnaire.version())).contains(questionnaire);
    }

    @Test
    void versionPublishedBefore_staysAsItWas() {
        Questionnaire first = Samples.questionnaire(freshVersion());
        writer().publish(first);
        assertThat(writer().publish(titled(first, "Tên khác"))).isFalse();
        assertThat(registry().questionnaire(first.version())).contains(first);
    }

    @Test
    void nextVersion_standsBesideTheFirst() {
        Questionnaire first = Samples.questionnaire(freshVersion());
        Questionnaire second =
                Samples.questionnaire(new QuestionnaireVersion(first.version().questionnaireId(), 2));
        writer().publish(first);
        assertThat(registry().questionnaire(second.version())).isEmpty();
        assertThat(writer().publish(second)).isTrue();
        assertThat(registry().questionnaire(first.version())).contains(first);
        assertThat(registry().questionnaire(second.version())).contains(second);
    }

    @Test
    void register_isReadBackInItsOrderWithPastUnits() {
        List<AdministrativeUnit> units = new ArrayList<>(Samples.register().all());
        units.add(new AdministrativeUnit(
                UnitId.of("07999", LocalDate.of(1999, 1, 1)),
                "07999",
                "Cũ",
                "Xã",
                UnitLevel.COMMUNE,
                Samples.TAN_YEN,
                LocalDate.of(1999, 1, 1),
                LocalDate.of(2024, 1, 1)));
        assertThat(writer().publish(new UnitRegister(units), REGISTERS.getAndIncrement()))
                .isTrue();
        assertThat(registry().register().orElseThrow().all()).isEqualTo(units);
    }

    @Test
    void newestRegister_wins() {
        int older = REGISTERS.getAndAdd(11);
        int newer = older + 10;
        UnitRegister small = new UnitRegister(Samples.register().all().subList(0, 2));
        assertThat(writer().publish(small, newer)).isTrue();
        assertThat(writer().publish(Samples.register(), older)).isTrue();
        assertThat(registry().register().orElseThrow().all()).isEqualTo(small.all());
    }

    @Test
    void newestRegister_isGivenWithItsNumber() {
        int number = REGISTERS.getAndIncrement();
        writer().publish(Samples.register(), number);
        assertThat(registry().registerVersion().orElseThrow().number()).isEqualTo(number);
    }

    @Test
    void registerVersionPublishedBefore_staysAsItWas() {
        int version = REGISTERS.getAndIncrement();
        writer().publish(Samples.register(), version);
        UnitRegister small = new UnitRegister(Samples.register().all().subList(0, 2));
        assertThat(writer().publish(small, version)).isFalse();
        assertThat(registry().register().orElseThrow().all())
                .isEqualTo(Samples.register().all());
    }

    @Test
    void everyVersionOfAQuestionnaire_isListedTheNewestLast() {
        String id = freshVersion().questionnaireId();
        for (int number : List.of(10, 2, 1)) {
            writer().publish(Samples.questionnaire(new QuestionnaireVersion(id, number)));
        }
        writer().publish(Samples.questionnaire(new QuestionnaireVersion(id + "-b", 1)));
        writer().publish(titled(Samples.questionnaire(new QuestionnaireVersion(id, 1)), "Tên khác"));
        assertThat(registry().questionnaires())
                .filteredOn(version -> version.questionnaireId().equals(id))
                .extracting(QuestionnaireVersion::number)
                .containsExactly(1, 2, 10);
    }

    private static QuestionnaireVersion freshVersion() {
        return new QuestionnaireVersion("q" + UUID.randomUUID().toString().substring(0, 13), 1);
    }

    private static Questionnaire titled(Questionnaire questionnaire, String title) {
        return new Questionnaire(
                questionnaire.version(),
                LocalizedText.of(title),
                null,
                questionnaire.introduction(),
                null,
                questionnaire.addressee(),
                questionnaire.minutes(),
                questionnaire.sections(),
                null);
    }
}
