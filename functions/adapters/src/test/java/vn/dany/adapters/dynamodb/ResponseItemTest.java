package vn.dany.adapters.dynamodb;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.PutItemResponse;
import software.amazon.awssdk.services.dynamodb.model.ReturnConsumedCapacity;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.ModeFlag;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.formats.files.StarterSet;

class ResponseItemTest {

    private static final int ONE_WRITE_UNIT = 1024;

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);

    @Test
    void largestResponseOfPks01WithoutFreeText_isOneWriteUnit() {
        Response largest = largest(pks01(), new RoundId(new CampaignId("a".repeat(48)), 99));
        Map<String, AttributeValue> item = ResponseItem.of(largest);
        assertThat(size(item)).isLessThan(ONE_WRITE_UNIT);

        Tables tables = Tables.embedded();
        PutItemResponse put = tables.client()
                .putItem(request -> request.tableName(
                                tables.storage().responsesTable().orElseThrow())
                        .item(item)
                        .returnConsumedCapacity(ReturnConsumedCapacity.TOTAL));
        assertThat(put.consumedCapacity().capacityUnits()).isEqualTo(1.0);
    }

    @Test
    void randomResponses_areReadBackUnchanged() {
        new RandomAnswers(Samples.questionnaire(), 20240401)
                .responses(2_000, roundId, Samples.COMMUNES)
                .forEach(response -> assertThat(ResponseItem.response(roundId, ResponseItem.of(response)))
                        .isEqualTo(response));
    }

    @Test
    void item_holdsNothingThatTellsWhoOrWhen() {
        Response everything = new Response(
                ResponseKey.of(roundId, new byte[16]),
                Samples.NHA_NAM,
                Entry.WHOLE_UNIT,
                Samples.questionnaire().version(),
                new TreeMap<>(Map.of(new QuestionId("E4"), new Answer.Written("Đề nghị"))),
                "hash",
                EnumSet.allOf(ModeFlag.class),
                DurationClass.LONGER);
        assertThat(ResponseItem.of(everything))
                .containsOnlyKeys(
                        "PK", "SK", "unit", "questionnaire", "answers", "answersHash", "texts", "flags", "duration");
    }

    @Test
    void responseWithoutTextsOrFlags_paysForNeither() {
        Response plain = OneResponse.with(roundId, Map.of("A1", new Answer.Chosen("1"), "E4", Answer.SKIPPED));
        assertThat(ResponseItem.of(plain)).doesNotContainKeys("texts", "flags");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SK", "unit", "questionnaire", "answers", "answersHash", "duration"})
    void itemWithoutOneOfItsAttributes_isNamedAndNotSkipped(String attribute) {
        Map<String, AttributeValue> item = ResponseItem.of(OneResponse.with(roundId, Map.of()));
        item.remove(attribute);
        assertThatThrownBy(() -> ResponseItem.response(roundId, item))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(attribute);
    }

    @Test
    void placement_isReadBackAndPaidForOnlyWhereThereIsOne() {
        Response whole = OneResponse.with(roundId, Map.of());
        Response desk = new Response(
                whole.key(),
                whole.unitId(),
                "Bộ phận Một cửa",
                whole.questionnaire(),
                whole.answers(),
                whole.answersHash(),
                whole.flags(),
                whole.durationClass());
        assertThat(ResponseItem.response(roundId, ResponseItem.of(desk))).isEqualTo(desk);
        assertThat(ResponseItem.of(desk)).containsKey("placement");
        assertThat(ResponseItem.of(whole)).doesNotContainKey("placement");
    }

    private static Questionnaire pks01() {
        return StarterSet.questionnaires().stream()
                .filter(questionnaire ->
                        questionnaire.version().questionnaireId().equals("pks01"))
                .findFirst()
                .orElseThrow();
    }

    /** Every question answered, which no one person can, each at its greatest length. */
    private static Response largest(Questionnaire questionnaire, RoundId roundId) {
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        questionnaire.variables().forEach(variable -> answers.put(variable.id(), longest(variable)));
        byte[] nonce = new byte[16];
        return new Response(
                ResponseKey.of(roundId, nonce),
                Samples.NHA_NAM,
                Entry.WHOLE_UNIT,
                questionnaire.version(),
                answers,
                Response.hash(nonce, answers),
                EnumSet.allOf(ModeFlag.class),
                DurationClass.UNDER_30_MINUTES);
    }

    private static Answer longest(Variable variable) {
        List<Choice> choices = variable.question().choices();
        if (variable.question().kind() instanceof QuestionKind.MultipleChoice) {
            return new Answer.ChosenMany(choices.stream().map(Choice::code).toList());
        }
        return choices.stream()
                .map(Choice::code)
                .max(Comparator.comparingInt(String::length))
                .<Answer>map(Answer.DontKnow::new)
                .orElse(Answer.SKIPPED);
    }

    /** Size as DynamoDB bills it: names and values in UTF-8, with three bytes for each collection and one for its members. */
    private static int size(Map<String, AttributeValue> item) {
        return item.entrySet().stream()
                .mapToInt(attribute -> bytes(attribute.getKey()) + size(attribute.getValue()))
                .sum();
    }

    private static int size(AttributeValue value) {
        return switch (value.type()) {
            case S -> bytes(value.s());
            case SS -> 3 + value.ss().stream().mapToInt(text -> 1 + bytes(text)).sum();
            case M -> 3 + value.m().size() + size(value.m());
            default -> throw new IllegalArgumentException("no response holds a " + value.type());
        };
    }

    private static int bytes(String text) {
        return text.getBytes(UTF_8).length;
    }
}
