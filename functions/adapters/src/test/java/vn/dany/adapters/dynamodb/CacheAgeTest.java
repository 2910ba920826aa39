package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.QuestionnaireVersion;

/** How old what a function sees may be, while another process writes to the table. */
class CacheAgeTest {

    private static final Duration ALMOST = Duration.ofSeconds(15).minusMillis(1);

    private final Tables tables = Tables.embedded();
    private final DynamoDbRegistry elsewhere = new DynamoDbRegistry(tables.client(), tables.storage());
    private final SettableClock clock = new SettableClock(Samples.OPENS);
    private final CachedRegistry registry =
            new CachedRegistry(new DynamoDbRegistry(tables.client(), tables.storage()), clock);
    private final CampaignId campaignId = Samples.freshCampaignId();
    private final Campaign before = Samples.oneRound(campaignId);
    private final Campaign after = Samples.fourRounds(campaignId);

    @BeforeEach
    void readOnce() {
        elsewhere.put(before);
        assertThat(registry.campaign(campaignId)).contains(before);
        assertThat(registry.campaigns()).contains(before);
        elsewhere.put(after);
    }

    @Test
    void changeMadeElsewhere_isInForceAfterFifteenSeconds() {
        clock.advance(ALMOST);
        assertThat(registry.campaign(campaignId)).contains(before);
        assertThat(registry.campaigns()).contains(before);
        clock.advance(Duration.ofMillis(1));
        assertThat(registry.campaign(campaignId)).contains(after);
        assertThat(registry.campaigns()).contains(after);
    }

    @Test
    void readingAgain_doesNotMakeItYounger() {
        clock.advance(ALMOST);
        registry.campaign(campaignId);
        clock.advance(ALMOST);
        assertThat(registry.campaign(campaignId)).contains(after);
    }

    @Test
    void clockThatIsSetBack_makesNothingImmortal() {
        clock.set(Samples.OPENS.minusSeconds(3600));
        assertThat(registry.campaign(campaignId)).contains(after);
    }

    @Test
    void unknownEntryCode_isUnknownForFifteenSecondsAtMost() {
        Entry entry =
                new Entry(EntryCode.draw(new SecureRandom()), campaignId, Samples.NHA_NAM, Entry.WHOLE_UNIT, null);
        assertThat(registry.entry(entry.code())).isEmpty();
        elsewhere.issue(List.of(entry));
        assertThat(registry.entry(entry.code())).isEmpty();
        clock.advance(Duration.ofSeconds(15));
        assertThat(registry.entry(entry.code())).contains(entry);
    }

    @Test
    void whatIsNotThereYet_isLookedForEachTime() {
        QuestionnaireVersion version = new QuestionnaireVersion("q-" + campaignId, 1);
        CampaignId other = Samples.freshCampaignId();
        assertThat(registry.questionnaire(version)).isEmpty();
        assertThat(registry.campaign(other)).isEmpty();
        elsewhere.publish(Samples.questionnaire(version));
        elsewhere.put(Samples.oneRound(other));
        assertThat(registry.questionnaire(version)).contains(Samples.questionnaire(version));
        assertThat(registry.campaign(other)).contains(Samples.oneRound(other));
    }

    @Test
    void entriesOfACampaign_areAlwaysReadAnew() {
        assertThat(registry.entries(campaignId)).isEmpty();
        Entry entry =
                new Entry(EntryCode.draw(new SecureRandom()), campaignId, Samples.NHA_NAM, Entry.WHOLE_UNIT, null);
        elsewhere.issue(List.of(entry));
        assertThat(registry.entries(campaignId)).containsExactly(entry);
    }

    @Test
    void ownWrite_isSeenAtOnce() {
        registry.put(before);
        assertThat(registry.campaign(campaignId)).isEqualTo(Optional.of(before));
        assertThat(registry.campaigns()).contains(before).doesNotContain(after);
    }
}
