package vn.dany.adapters.dynamodb;

import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;

/** Responses under random keys. */
final class OneResponse {

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneResponse() {}

    /** A response with these answers, by question. */
    static Response with(RoundId roundId, Map<String, Answer> answers) {
        byte[] nonce = new byte[16];
        RANDOM.nextBytes(nonce);
        return with(roundId, nonce, answers);
    }

    /** A response with these answers in that one of the round's partitions. */
    static Response inBucket(int bucket, RoundId roundId, Map<String, Answer> answers) {
        byte[] nonce = new byte[16];
        do {
            RANDOM.nextBytes(nonce);
        } while (ResponseKey.of(roundId, nonce).bucket() != bucket);
        return with(roundId, nonce, answers);
    }

    private static Response with(RoundId roundId, byte[] nonce, Map<String, Answer> answers) {
        SortedMap<QuestionId, Answer> sorted = new TreeMap<>();
        answers.forEach((id, answer) -> sorted.put(new QuestionId(id), answer));
        return new Response(
                ResponseKey.of(roundId, nonce),
                Samples.PHUC_SON,
                Entry.WHOLE_UNIT,
                Samples.questionnaire().version(),
                sorted,
                Response.hash(nonce, sorted),
                Set.of(),
                DurationClass.UNDER_10_MINUTES);
    }
}
