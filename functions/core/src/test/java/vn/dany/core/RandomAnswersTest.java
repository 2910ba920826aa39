package vn.dany.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.response.Response;

class RandomAnswersTest {

    private final Questionnaire questionnaire = Samples.questionnaire();
    private final RoundId roundId = new RoundId(new CampaignId("mau"), 1);

    @Test
    void sameSeed_givesTheSameResponses() {
        assertThat(new RandomAnswers(questionnaire, 5).responses(20, roundId, Samples.COMMUNES))
                .isEqualTo(new RandomAnswers(questionnaire, 5).responses(20, roundId, Samples.COMMUNES));
    }

    @Test
    void manyResponses_useEveryVariableChoiceAndKindOfAnswer() {
        List<Response> responses = new RandomAnswers(questionnaire, 5).responses(400, roundId, Samples.COMMUNES);
        Set<String> used = new HashSet<>();
        Set<Class<?>> kinds = new HashSet<>();
        responses.forEach(response -> response.answers().forEach((id, answer) -> {
            kinds.add(answer.getClass());
            if (answer instanceof Answer.Chosen chosen) {
                used.add(id + "=" + chosen.choiceCode());
            } else if (answer instanceof Answer.DontKnow dontKnow) {
                used.add(id + "=" + dontKnow.choiceCode());
            } else if (answer instanceof Answer.ChosenMany many) {
                many.choiceCodes().forEach(code -> used.add(id + "=" + code));
            }
        }));
        Set<String> possible = questionnaire.variables().stream()
                .flatMap(variable ->
                        variable.question().choices().stream().map(choice -> variable.id() + "=" + choice.code()))
                .collect(Collectors.toSet());
        assertThat(used).isEqualTo(possible);
        assertThat(kinds).containsExactlyInAnyOrder(Answer.class.getPermittedSubclasses());
    }
}
