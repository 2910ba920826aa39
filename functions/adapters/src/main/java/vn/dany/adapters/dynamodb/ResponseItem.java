package vn.dany.adapters.dynamodb;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.response.AnswersText;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.ModeFlag;
import vn.dany.core.response.Response;
import vn.dany.core.unit.UnitId;

/**
 * A response as an item: {@code unit}, {@code questionnaire}, {@code answers} (one line), {@code answersHash},
 * {@code duration}, {@code placement} unless it is the whole unit, and {@code texts} and {@code flags} where there are any. Nothing else may be added that tells when,
 * from where or after whom it came.
 */
final class ResponseItem {

    static final String ANSWERS_HASH = "answersHash";

    private static final String UNIT = "unit";
    private static final String PLACEMENT = "placement";
    private static final String QUESTIONNAIRE = "questionnaire";
    private static final String ANSWERS = "answers";
    private static final String TEXTS = "texts";
    private static final String FLAGS = "flags";
    private static final String DURATION = "duration";

    private ResponseItem() {}

    static Map<String, AttributeValue> of(Response response) {
        Map<String, AttributeValue> item = TableKeys.response(response.key());
        item.put(UNIT, AttributeValue.fromS(response.unitId().value()));
        if (!response.placement().equals(Entry.WHOLE_UNIT)) {
            item.put(PLACEMENT, AttributeValue.fromS(response.placement()));
        }
        item.put(QUESTIONNAIRE, AttributeValue.fromS(response.questionnaire().toString()));
        item.put(ANSWERS, AttributeValue.fromS(response.kept().line()));
        item.put(ANSWERS_HASH, AttributeValue.fromS(response.answersHash()));
        item.put(DURATION, AttributeValue.fromS(response.durationClass().name()));
        Map<String, AttributeValue> texts = new HashMap<>();
        response.kept().texts().forEach((id, text) -> texts.put(id.value(), AttributeValue.fromS(text)));
        if (!texts.isEmpty()) {
            item.put(TEXTS, AttributeValue.fromM(texts));
        }
        List<String> flags =
                response.flags().stream().map(ModeFlag::name).sorted().toList();
        if (!flags.isEmpty()) {
            item.put(FLAGS, AttributeValue.fromSs(flags));
        }
        return item;
    }

    /**
     * The response in {@code item}.
     *
     * @throws RuntimeException if the item was written by somebody else: a count is whole or it is none
     */
    static Response response(RoundId roundId, Map<String, AttributeValue> item) {
        SortedMap<QuestionId, String> texts = new TreeMap<>();
        if (item.containsKey(TEXTS)) {
            Attributes.required(item, TEXTS).m().forEach((id, text) -> texts.put(new QuestionId(id), text.s()));
        }
        Set<ModeFlag> flags = item.containsKey(FLAGS)
                ? Attributes.required(item, FLAGS).ss().stream()
                        .map(ModeFlag::valueOf)
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(ModeFlag.class)))
                : Set.of();
        return new Response(
                TableKeys.responseKey(roundId, item),
                new UnitId(Attributes.text(item, UNIT)),
                item.containsKey(PLACEMENT) ? Attributes.text(item, PLACEMENT) : Entry.WHOLE_UNIT,
                QuestionnaireVersion.parse(Attributes.text(item, QUESTIONNAIRE)),
                AnswersText.read(Attributes.text(item, ANSWERS), texts),
                answersHash(item),
                flags,
                DurationClass.valueOf(Attributes.text(item, DURATION)));
    }

    static String answersHash(Map<String, AttributeValue> item) {
        return Attributes.text(item, ANSWERS_HASH);
    }
}
