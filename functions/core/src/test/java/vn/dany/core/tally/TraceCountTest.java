package vn.dany.core.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;

class TraceCountTest {

    @Test
    void whatIsWorkedOut_makesNobodyAlike() {
        List<Question> questions = new ArrayList<>(List.of(
                Question.of(new QuestionId("A0"), LocalizedText.of("Tuổi"), QuestionKind.Number.whole(0, 120))));
        SortedMap<QuestionId, Answer> answers =
                new TreeMap<>(Map.of(new QuestionId("A0"), new Answer.Numeric(BigDecimal.TEN)));
        for (int i = 1; i <= TraceCount.LEAST_ANSWERS; i++) {
            QuestionId id = new QuestionId("A" + i);
            questions.add(Question.of(
                    id,
                    LocalizedText.of("Tính"),
                    new QuestionKind.Calculation(ExpressionParser.parse("${A0} + " + i))));
            answers.put(id, new Answer.Numeric(BigDecimal.valueOf(10 + i)));
        }
        Questionnaire sample = Samples.questionnaire();
        Questionnaire asked = new Questionnaire(
                sample.version(),
                sample.title(),
                null,
                sample.introduction(),
                null,
                sample.addressee(),
                5,
                List.of(new Section("A", null, null, questions)),
                null);
        TraceCount count = new TraceCount(version -> Optional.of(asked));
        for (byte i = 0; i < 10; i++) {
            byte[] nonce = new byte[16];
            nonce[0] = i;
            count.add(new Response(
                    ResponseKey.of(new RoundId(new CampaignId("thu"), 1), nonce),
                    Samples.PHUC_SON,
                    Entry.WHOLE_UNIT,
                    asked.version(),
                    answers,
                    Response.hash(nonce, answers),
                    Set.of(),
                    DurationClass.UNDER_10_MINUTES));
        }
        assertThat(count.traces().get(Samples.PHUC_SON)).isEqualTo(Traces.NONE);
    }
}
