package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;

class DoubtsTest {

    @Test
    void moreResponsesThanPeople_isDoubtedFromFiveResponsesOnAndWhereThePeopleAreKnown() {
        assertThat(doubts(6).of(Samples.LAN_GIOI, 5)).containsOnlyKeys(IntegrityFlag.ABOVE_HEADCOUNT);
        assertThat(doubts(6).of(Samples.LAN_GIOI, 6)).isEmpty();
        assertThat(doubts(4).of(Samples.LAN_GIOI, 3)).isEmpty();
        assertThat(doubts(6).of(Samples.LAN_GIOI, null)).isEmpty();
        assertThat(doubts(6).of(Samples.PHUC_SON, 5)).isEmpty();
    }

    private static Doubts doubts(long responses) {
        DisclosedTally tally = DisclosedSamples.last(
                new Tally(
                        new RoundId(new CampaignId("pks01-2024"), 1),
                        "0".repeat(64),
                        new TreeMap<>(Map.of(Samples.LAN_GIOI, new UnitTally(responses, new TreeMap<>())))),
                Samples.CLOSES,
                Samples.register());
        return new Doubts(tally, Optional.of(Samples.questionnaire()));
    }
}
