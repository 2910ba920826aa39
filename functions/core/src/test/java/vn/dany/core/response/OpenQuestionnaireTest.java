package vn.dany.core.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Standing;
import vn.dany.core.entry.EntryCode;

class OpenQuestionnaireTest {

    private final SampleProvince province = new SampleProvince(Samples.fourRounds(new CampaignId("bon-dot")));
    private final EntryCode code = province.code(Samples.PHUC_SON);

    @ParameterizedTest
    @CsvSource({
        "2024-01-21T23:59:59, NotYetOpen",
        "2024-01-22T00:00:00, 1",
        "2024-03-25T23:59:59, 1",
        "2024-03-26T00:00:00, Between",
        "2024-03-31T23:59:59, Between",
        "2024-04-01T00:00:00, 2",
        "2024-07-01T00:00:00, 3",
        "2024-12-25T23:59:59, 4",
        "2024-12-26T00:00:00, Closed"
    })
    void code_opensTheRoundOfTheDayOrSaysWhen(String local, String expected) {
        province.clock.set(Samples.vietnam(local));
        Opening opening = province.questionnaires.open(code);
        assertThat(opening.entrance().unit().id()).isEqualTo(Samples.PHUC_SON);
        String seen = opening instanceof Opening.Questions questions
                ? String.valueOf(questions.form().round().id().number())
                : ((Opening.Waiting) opening).standing().getClass().getSimpleName();
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void graceAfterClosing_opensNoNewForm() {
        province.clock.set(Samples.vietnam("2024-03-26T00:01"));
        assertThat(province.questionnaires.open(code))
                .isInstanceOfSatisfying(
                        Opening.Waiting.class,
                        waiting -> assertThat(waiting.standing()).isInstanceOf(Standing.Between.class));
    }

    @Test
    void key_isGoodForThisRoundAndCodeAndKnowsWhenItWasOpened() {
        province.clock.set(Samples.vietnam("2024-04-01T08:00:00").plusMillis(900));
        SubmissionKey key = province.keys
                .verify(province.campaign, code, province.openForm(code))
                .orElseThrow();
        assertThat(key.roundId().number()).isEqualTo(2);
        assertThat(key.entryCode()).isEqualTo(code);
        assertThat(key.issuedAt()).isEqualTo(Samples.vietnam("2024-04-01T08:00:00"));
        assertThat(key.nonce()).hasSize(SubmissionKeys.NONCE_BYTES);
    }

    @Test
    void eachPage_hasAKeyOfItsOwn() {
        Set<String> keys = new HashSet<>();
        Set<ResponseKey> places = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            String key = province.openForm(code);
            keys.add(key);
            places.add(province.keys
                    .verify(province.campaign, code, key)
                    .orElseThrow()
                    .responseKey());
        }
        assertThat(keys).hasSize(500);
        assertThat(places).hasSize(500);
    }
}
