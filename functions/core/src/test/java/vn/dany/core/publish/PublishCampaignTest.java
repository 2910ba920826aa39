package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.unit.UnitId;

class PublishCampaignTest {

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final PublishCampaign publishCampaign = new PublishCampaign(registry, registry, new SecureRandom());
    private final Campaign campaign = Samples.oneRound(new CampaignId("mau-2024"));

    PublishCampaignTest() {
        registry.publish(Samples.register(), 1);
        registry.publish(Samples.questionnaire());
    }

    @Test
    void everyUnit_getsOneCodeOfItsOwn() {
        publishCampaign.publish(campaign);
        List<Entry> entries = registry.entries(campaign.id());
        assertThat(entries).extracting(Entry::unitId).containsExactlyInAnyOrderElementsOf(Samples.COMMUNES);
        assertThat(entries).extracting(Entry::code).doesNotHaveDuplicates();
        assertThat(entries)
                .allMatch(entry -> !entry.isRevoked() && entry.placement().equals(Entry.WHOLE_UNIT));
        assertThat(registry.campaign(campaign.id())).contains(campaign);
    }

    @Test
    void publishedAgain_keepsTheCodesAlreadyPrinted() {
        publishCampaign.publish(with(Samples.COMMUNES.subList(0, 2)));
        List<Entry> printed = registry.entries(campaign.id());
        publishCampaign.publish(campaign);
        publishCampaign.publish(campaign);
        assertThat(registry.entries(campaign.id())).hasSize(4).containsAll(printed);
    }

    @Test
    void unitThatHasACodeForSomePlacement_getsNoSecondOne() {
        Entry desk = new Entry(EntryCode.draw(new Random(9)), campaign.id(), Samples.PHUC_SON, "mot-cua", null);
        registry.issue(List.of(desk));
        publishCampaign.publish(campaign);
        assertThat(registry.entries(campaign.id())).hasSize(4).contains(desk);
    }

    @Test
    void anotherCampaign_getsCodesOfItsOwn() {
        Campaign next = Samples.fourRounds(new CampaignId("mau-2025"));
        publishCampaign.publish(campaign);
        publishCampaign.publish(next);
        assertThat(Collections.disjoint(
                        registry.entries(campaign.id()).stream()
                                .map(Entry::code)
                                .toList(),
                        registry.entries(next.id()).stream().map(Entry::code).toList()))
                .isTrue();
    }

    @Test
    void codeDrawnTwice_isDrawnAnew() {
        // The first two units draw the same bytes; so does the first unit of the next campaign.
        SecureRandom repeating = new Scripted(1, 1, 2, 3, 4);
        new PublishCampaign(registry, registry, repeating).publish(campaign);
        assertThat(registry.entries(campaign.id())).hasSize(4);
        Campaign next = Samples.oneRound(new CampaignId("mau-2025"));
        new PublishCampaign(registry, registry, new Scripted(4, 3, 5, 6, 7, 8)).publish(next);
        assertThat(registry.entries(next.id())).hasSize(4);
        assertThat(registry.entries(campaign.id())).hasSize(4);
    }

    @Test
    void questionnaireNobodyStored_isRefusedAndNothingIsPublished() {
        InMemoryRegistry empty = new InMemoryRegistry();
        assertThatThrownBy(() -> new PublishCampaign(empty, empty, new SecureRandom()).publish(campaign))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("mau-thu@1");
        assertThat(empty.entries(campaign.id())).isEmpty();
        assertThat(empty.campaigns()).isEmpty();
    }

    private Campaign with(List<UnitId> unitIds) {
        return new Campaign(
                campaign.id(),
                campaign.title(),
                campaign.organ(),
                campaign.legalBasis(),
                campaign.purpose(),
                campaign.population(),
                campaign.contact(),
                campaign.questionnaire(),
                unitIds,
                campaign.secretVersion(),
                campaign.rounds(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** Gives the code that belongs to each of the seeds in turn. */
    private static final class Scripted extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private final transient Queue<Integer> seeds = new ArrayDeque<>();
        private transient Random current = new Random(0);
        private int left;

        Scripted(Integer... seeds) {
            this.seeds.addAll(List.of(seeds));
        }

        @Override
        public int nextInt(int bound) {
            if (left == 0) {
                current = new Random(seeds.remove());
                left = 9;
            }
            left--;
            return current.nextInt(bound);
        }
    }
}
