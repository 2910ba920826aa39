package vn.dany.adapters.dynamodb;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.PublicState;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStates;
import vn.dany.core.unit.UnitId;

/**
 * A suggestion as an item: {@code campaign}, {@code unit}, {@code suggestionId}, {@code placement}, {@code kind},
 * {@code week}, {@code texts}, and how it is handled. Nothing may be added that tells the day, or any other answer.
 */
final class SuggestionItem {

    static final String VERSION = "version";
    static final String SUGGESTION_ID = "suggestionId";
    static final String STATE = "state";
    static final String REPLY = "reply";
    static final String MERGED_INTO = "mergedInto";

    private static final String CAMPAIGN = "campaign";
    private static final String UNIT = "unit";
    private static final String PLACEMENT = "placement";
    private static final String KIND = "kind";
    private static final String WEEK = "week";
    private static final String TEXTS = "texts";
    private static final String FORWARDED_TO = "forwardedTo";
    private static final String NOTE = "note";
    private static final String THEMES = "themes";

    private SuggestionItem() {}

    static Map<String, AttributeValue> of(Suggestion suggestion) {
        Map<String, AttributeValue> item =
                TableKeys.suggestion(suggestion.campaignId(), suggestion.unitId(), suggestion.suggestionId());
        item.put(CAMPAIGN, text(suggestion.campaignId().value()));
        item.put(UNIT, text(suggestion.unitId().value()));
        item.put(SUGGESTION_ID, text(suggestion.suggestionId()));
        item.put(PLACEMENT, text(suggestion.placement()));
        item.put(KIND, text(suggestion.kind()));
        item.put(WEEK, text(suggestion.week().toString()));
        Map<String, AttributeValue> texts = new HashMap<>();
        suggestion.texts().forEach((question, written) -> texts.put(question.value(), text(written)));
        item.put(TEXTS, AttributeValue.fromM(texts));
        Handling handling = suggestion.handling();
        item.put(STATE, text(handling.state().name()));
        item.put(FORWARDED_TO, text(handling.forwardedTo()));
        item.put(REPLY, text(handling.reply()));
        item.put(NOTE, text(handling.note()));
        item.put(
                THEMES,
                AttributeValue.fromL(
                        handling.themes().stream().map(SuggestionItem::text).toList()));
        item.put(MERGED_INTO, text(handling.mergedInto()));
        item.put(VERSION, AttributeValue.fromN(Integer.toString(handling.version())));
        return item;
    }

    static Suggestion suggestion(Map<String, AttributeValue> item) {
        SortedMap<QuestionId, String> texts = new TreeMap<>();
        Attributes.required(item, TEXTS).m().forEach((id, written) -> texts.put(new QuestionId(id), written.s()));
        List<AttributeValue> themes = Attributes.required(item, THEMES).l();
        return new Suggestion(
                new CampaignId(Attributes.text(item, CAMPAIGN)),
                new UnitId(Attributes.text(item, UNIT)),
                Attributes.text(item, SUGGESTION_ID),
                Attributes.text(item, PLACEMENT),
                Attributes.text(item, KIND),
                LocalDate.parse(Attributes.text(item, WEEK)),
                texts,
                new Handling(
                        SuggestionState.valueOf(Attributes.text(item, STATE)),
                        Attributes.text(item, FORWARDED_TO),
                        Attributes.text(item, REPLY),
                        Attributes.text(item, NOTE),
                        new TreeSet<>(themes.stream().map(AttributeValue::s).toList()),
                        Attributes.text(item, MERGED_INTO),
                        Attributes.number(item, VERSION)));
    }

    /** What may be known in public, of an item that holds no more than that. */
    static SuggestionStates.Known known(Map<String, AttributeValue> item) {
        return new SuggestionStates.Known(
                new PublicState(SuggestionState.valueOf(Attributes.text(item, STATE)), Attributes.text(item, REPLY)),
                Attributes.text(item, MERGED_INTO));
    }

    private static AttributeValue text(String value) {
        return AttributeValue.fromS(value);
    }
}
