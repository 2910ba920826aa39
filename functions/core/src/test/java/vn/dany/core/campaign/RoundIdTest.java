package vn.dany.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RoundIdTest {

    private static final CampaignId CAMPAIGN = new CampaignId("pks01-2024");

    @Test
    void everyNumber_isReadBackFromItsText() {
        for (int number = 1; number <= 99; number++) {
            RoundId id = new RoundId(CAMPAIGN, number);
            assertThat(RoundId.parse(id.toString())).contains(id);
        }
        assertThat(new RoundId(CAMPAIGN, 1)).hasToString("pks01-2024.1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "pks01-2024",
                "pks01-2024.",
                ".1",
                "pks01-2024.100",
                "pks01-2024.-1",
                "pks01-2024.x",
                "PKS01.1",
                "a.b.1",
                // The same round in another spelling would be another key, page and file.
                "pks01-2024.01",
                "pks01-2024.+1",
                "pks01-2024.١",
                "pks01-2024.99999999999"
            })
    void otherTexts_areNoRound(String text) {
        assertThat(RoundId.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 100})
    void numberOutOfBounds_isRefused(int number) {
        assertThatThrownBy(() -> new RoundId(CAMPAIGN, number)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "1a", "Pks", "a b", "a.b", "a/b", "a#b", "đợt", "-ab"})
    void campaignIdUnfitForKeysAndAddresses_isRefused(String text) {
        assertThatThrownBy(() -> new CampaignId(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void campaignIdOfTheLongestLength_isTaken() {
        assertThat(new CampaignId("a".repeat(48)).value()).hasSize(48);
        assertThatThrownBy(() -> new CampaignId("a".repeat(49))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void trial_isARoundOfItsOwn() {
        RoundId trial = new RoundId(CAMPAIGN, RoundId.TRIAL);
        assertThat(trial.isTrial()).isTrue();
        assertThat(RoundId.parse(trial.toString())).contains(trial);
        assertThat(new RoundId(CAMPAIGN, 1).isTrial()).isFalse();
    }
}
