package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.PASSES;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REPLY_LOST;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REQUEST_LOST;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.Response;
import vn.dany.core.response.SubmissionOutcome;
import vn.dany.core.response.SubmitResponse;
import vn.dany.core.tally.ResponseSource.Reading;

/** A whole submission, with the network failing between the function and the table. */
class LostReplyTest {

    private static final Map<String, List<String>> ANSWERS = Map.of(
            "A1", List.of("2"),
            "B1a", List.of("1"),
            "B1b", List.of("kb"),
            "B2", List.of("1", "3"),
            "C1", List.of("2"));

    private static final Map<String, List<String>> ALTERED = Map.of(
            "A1", List.of("3"),
            "B1a", List.of("1"),
            "B1b", List.of("kb"),
            "B2", List.of("1", "3"),
            "C1", List.of("2"));

    private final Tables tables = Tables.embedded();
    private final SampleProvince province = new SampleProvince(Samples.oneRound(Samples.freshCampaignId()));
    private final EntryCode code = province.code(Samples.PHUC_SON);
    private final String key = province.openForm(code);
    private UnreliableNetwork network;
    private SubmitResponse submitResponse;

    @BeforeEach
    void standBetween() throws IOException {
        network = new UnreliableNetwork(tables.endpoint());
        Tables far = tables.through(network.address());
        submitResponse = province.submitResponse(new DynamoDbResponseStore(far.client(), far.storage()));
    }

    @AfterEach
    void stepAside() {
        network.close();
    }

    @Test
    void replyLostOnce_givesTheReceiptAllTheSame() {
        network.next(REPLY_LOST);
        SubmissionOutcome first = send(ANSWERS);
        assertThat(network.requests()).isEqualTo(2);
        assertThat(first).isInstanceOf(SubmissionOutcome.Received.class);
        assertThat(receipt(send(ANSWERS))).isEqualTo(receipt(first));
        assertThat(stored()).hasSize(1);
    }

    @Test
    void everyReplyLost_isUnconfirmedUntilTheSameKeyIsSentAgain() {
        network.afterwards(REPLY_LOST);
        assertThat(send(ANSWERS))
                .isInstanceOfSatisfying(
                        SubmissionOutcome.Unconfirmed.class,
                        unconfirmed -> assertThat(unconfirmed.submissionKey()).isEqualTo(key));
        network.afterwards(PASSES);
        assertThat(send(ANSWERS)).isInstanceOf(SubmissionOutcome.Received.class);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void everyRequestLost_isUnconfirmedAndStoresNothing() {
        network.afterwards(REQUEST_LOST);
        assertThat(send(ANSWERS)).isInstanceOf(SubmissionOutcome.Unconfirmed.class);
        assertThat(stored()).isEmpty();
        network.afterwards(PASSES);
        assertThat(send(ALTERED)).isInstanceOf(SubmissionOutcome.Received.class);
        assertThat(stored()).hasSize(1);
    }

    @Test
    void answersAlteredAfterALostReply_changeNothing() {
        network.afterwards(REPLY_LOST);
        send(ANSWERS);
        network.afterwards(PASSES);
        assertThat(send(ALTERED)).isInstanceOf(SubmissionOutcome.AlreadySubmitted.class);
        assertThat(stored())
                .extracting(response -> response.answers().get(new QuestionId("A1")))
                .containsExactly(new Answer.Chosen("2"));
    }

    private SubmissionOutcome send(Map<String, List<String>> answers) {
        return submitResponse.submit(province.submission(code, key, answers));
    }

    private static Object receipt(SubmissionOutcome outcome) {
        return ((SubmissionOutcome.Received) outcome).receipt();
    }

    private List<Response> stored() {
        List<Response> stored = new ArrayList<>();
        new DynamoDbResponseSource(tables.client(), tables.storage())
                .read(province.firstRound, Reading.CONSISTENT, stored::add);
        return stored;
    }
}
