package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;

class MeanPlaceTest {

    private static final Questionnaire ORDERS = Samples.orders();

    @Test
    void mean_isOfThoseWhoPutItSomewhere() {
        Variable road = ORDERS.variablesById().get(new QuestionId("B1_1"));
        assertThat(MeanPlace.of(road, tally(4, Map.of("1", 3L, "4", 1L)))).hasValue(175);
        assertThat(MeanPlace.of(road, tally(3, Map.of("1", 1L, "2", 2L)))).hasValue(167);
        assertThat(MeanPlace.of(road, tally(9, Map.of("1", 9L)))).hasValue(100);
        assertThat(MeanPlace.of(road, QuestionTally.EMPTY)).isEmpty();
        assertThat(MeanPlace.of(ORDERS.variablesById().get(new QuestionId("A1")), tally(1, Map.of("1", 1L))))
                .isEmpty();
    }

    /** Each place is held by as many as answered, so that the means of all things come to the middle of the places. */
    @Test
    void meansOfARanking_areAroundTheMiddle_andThingsStandInTheirOrder() {
        RoundId round = new RoundId(new CampaignId("thu-tu-2024"), 1);
        List<Response> responses = new RandomAnswers(ORDERS, 5).responses(200, round, Samples.COMMUNES);
        Count count = new Count(round);
        responses.forEach(count::add);
        UnitTally whole = count.tally().units().values().stream()
                .reduce((one, other) -> one.plus(other))
                .orElseThrow();
        Question ranking = ORDERS.questions().stream()
                .filter(question -> question.id().value().equals("B1"))
                .findFirst()
                .orElseThrow();

        int sum = ranking.variables().stream()
                .map(thing -> MeanPlace.of(thing, whole.question(thing.id())))
                .mapToInt(OptionalInt::orElseThrow)
                .sum();
        assertThat(sum).isBetween(998, 1_002);
        assertThat(MeanPlace.order(ranking, whole))
                .extracting(
                        thing -> MeanPlace.of(thing, whole.question(thing.id())).orElseThrow())
                .isSorted()
                .hasSize(4);
    }

    private static QuestionTally tally(long answered, Map<String, Long> places) {
        return new QuestionTally(answered, 0, 2, new TreeMap<>(places));
    }
}
