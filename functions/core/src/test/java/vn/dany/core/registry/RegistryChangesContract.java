package vn.dany.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.unit.UnitId;

/**
 * What {@link RegistryWriter} promises to staff who change campaigns and entry codes at the same time as others. Part of
 * {@link RegistryContract}.
 */
public abstract class RegistryChangesContract {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A campaign of this test alone. */
    protected final CampaignId campaignId = Samples.freshCampaignId();

    /** The reading side, seeing what was written at once: with no cache before it, or one that is off. */
    protected abstract Registry registry();

    /** The writing side of the same store. */
    protected abstract RegistryWriter writer();

    /** The audit log that {@link #writer()} writes to. */
    protected abstract AuditLog auditLog();

    @Test
    void campaignWithEverything_isReadBackUnchanged() {
        Round first = new Round(new RoundId(campaignId, 1), Samples.days("2024-04-01", "2024-04-01"))
                .with(Samples.NHA_NAM, Samples.days("2024-04-01", "2024-04-03"))
                .frozen(new Round.Freeze(Samples.CLOSES, "0f".repeat(32), Optional.of("1e".repeat(32)), true)
                        .holdingUp(Optional.of(
                                new Round.Exemplary(Samples.CLOSES, List.of(Samples.NHA_NAM), "Biên bản \"họp\""))));
        Campaign plain = Samples.oneRound(campaignId);
        Campaign campaign = new Campaign(
                campaignId,
                plain.title(),
                plain.organ(),
                plain.legalBasis(),
                plain.purpose(),
                plain.population(),
                plain.contact(),
                plain.questionnaire(),
                plain.unitIds(),
                2,
                List.of(first),
                Optional.of(
                        new Round(new RoundId(campaignId, RoundId.TRIAL), Samples.days("2024-03-30", "2024-03-31"))),
                Optional.of(URI.create("https://zalo.me/g/abcdef123")),
                Optional.of(new Signatory("TM. BAN CÁN SỰ ĐẢNG", List.of("PHÓ BÍ THƯ", "Nguyễn Văn A"))),
                true);
        writer().put(campaign);
        assertThat(registry().campaign(campaignId)).contains(campaign);
        assertThat(writer().latest(campaignId)).contains(campaign);
    }

    @Test
    void campaignCreatedTwice_staysAsItWasFirst() {
        Campaign first = Samples.fourRounds(campaignId);
        assertThat(writer().create(first, line())).isTrue();
        assertThat(writer().create(Samples.oneRound(campaignId), line())).isFalse();
        assertThat(registry().campaign(campaignId)).contains(first);
        assertThat(registry().campaigns()).contains(first);
        assertThat(auditLog().entries(campaignId)).hasSize(1);
    }

    @Test
    void campaignThatIsNotWhatItWas_isNotReplaced() {
        Campaign four = Samples.fourRounds(campaignId);
        Campaign one = Samples.oneRound(campaignId);
        assertThat(writer().replace(four, one, line())).isFalse();
        assertThat(registry().campaign(campaignId)).isEmpty();
        writer().put(four);
        assertThat(writer().replace(one, four, line())).isFalse();
        assertThat(writer().replace(one, four)).isFalse();
        assertThat(auditLog().entries(campaignId)).isEmpty();
        assertThat(writer().replace(four, one, line())).isTrue();
        assertThat(registry().campaign(campaignId)).contains(one);
        assertThat(auditLog().entries(campaignId)).hasSize(1);
        assertThat(writer().replace(one, four)).isTrue();
        assertThat(auditLog().entries(campaignId)).hasSize(1);
    }

    @Test
    void severalChangingACampaignAtOnce_leaveOneChangeAndOneLine() throws Exception {
        Campaign before = Samples.oneRound(campaignId);
        writer().put(before);
        List<Boolean> outcomes = atOnce(6, i -> {
            Round longer = before.rounds()
                    .get(0)
                    .with(new CollectionWindow(Samples.OPENS, Samples.CLOSES.plusSeconds(60L * (i + 1))));
            return writer().replace(before, before.with(longer), line());
        });
        assertThat(outcomes).containsOnlyOnce(true);
        assertThat(auditLog().entries(campaignId)).hasSize(1);
    }

    @Test
    void placementWithACode_isGivenNoOtherByAdding() {
        Entry first = entry(Samples.PHUC_SON, "Nhà văn hóa");
        assertThat(writer().issue(first, line())).isTrue();
        Entry second = entry(Samples.PHUC_SON, "Nhà văn hóa");
        assertThat(writer().issue(second, line())).isFalse();
        assertThat(registry().entries(campaignId)).containsExactly(first);
        assertThat(registry().entry(second.code())).isEmpty();
        assertThat(auditLog().entries(campaignId)).hasSize(1);
    }

    @Test
    void reissuedCode_takesThePlaceOfTheOldOneWhichStaysListed() {
        Entry old = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        Entry fresh = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        writer().issue(List.of(old));
        assertThat(writer().reissue(old.withdrawn(Samples.OPENS), fresh, line()))
                .isTrue();
        assertThat(registry().entry(old.code())).contains(old.withdrawn(Samples.OPENS));
        assertThat(registry().entry(fresh.code())).contains(fresh);
        assertThat(registry().entries(campaignId)).containsExactlyInAnyOrder(old.withdrawn(Samples.OPENS), fresh);
        assertThat(auditLog().entries(campaignId)).hasSize(1);

        Entry third = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        assertThat(writer().reissue(old.withdrawn(Samples.CLOSES), third, line()))
                .as("the old code is nobody's any more")
                .isFalse();
        assertThat(registry().entry(third.code())).isEmpty();
        assertThat(writer().reissue(fresh.withdrawn(Samples.CLOSES), third, line()))
                .isTrue();
        assertThat(registry().entries(campaignId).stream().filter(entry -> !entry.isRevoked()))
                .containsExactly(third);
        assertThat(registry().entries(campaignId)).hasSize(3);
    }

    @Test
    void severalReissuingOneCodeAtOnce_leaveOneGoodCode() throws Exception {
        Entry old = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        writer().issue(List.of(old));
        List<Boolean> outcomes = atOnce(
                6,
                i -> writer().reissue(old.withdrawn(Samples.OPENS), entry(Samples.PHUC_SON, Entry.WHOLE_UNIT), line()));
        assertThat(outcomes).containsOnlyOnce(true);
        assertThat(registry().entries(campaignId).stream().filter(entry -> !entry.isRevoked()))
                .hasSize(1);
        assertThat(auditLog().entries(campaignId)).hasSize(1);
    }

    @Test
    void revokedCode_saysSinceAndIsNotRevokedAgain() {
        Entry old = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        writer().issue(List.of(old));
        assertThat(writer().revoke(old.withdrawn(Samples.OPENS), line())).isTrue();
        assertThat(writer().revoke(old.withdrawn(Samples.CLOSES), line())).isFalse();
        assertThat(registry().entry(old.code())).contains(old.withdrawn(Samples.OPENS));
        assertThat(registry().entries(campaignId)).containsExactly(old.withdrawn(Samples.OPENS));
        assertThat(auditLog().entries(campaignId)).hasSize(1);
        Entry fresh = entry(Samples.PHUC_SON, Entry.WHOLE_UNIT);
        assertThat(writer().reissue(old.withdrawn(Samples.OPENS), fresh, line()))
                .as("a placement whose code was withdrawn may get another")
                .isTrue();
    }

    private AuditEntry line() {
        return new AuditEntry(
                campaignId, Samples.OPENS, "nguyen.van.a", AuditAction.WINDOW_CHANGED, new TreeMap<>(), "thử");
    }

    private static List<Boolean> atOnce(int count, IntFunction<Boolean> call) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(count);
        try {
            List<Boolean> outcomes = new ArrayList<>();
            for (Future<Boolean> each : pool.invokeAll(IntStream.range(0, count)
                    .mapToObj(i -> (Callable<Boolean>) () -> call.apply(i))
                    .toList())) {
                outcomes.add(each.get());
            }
            return outcomes;
        } finally {
            pool.shutdownNow();
        }
    }

    /** A new code for a placement of the campaign. */
    protected final Entry entry(UnitId unitId, String placement) {
        return new Entry(EntryCode.draw(RANDOM), campaignId, unitId, placement, null);
    }
}
