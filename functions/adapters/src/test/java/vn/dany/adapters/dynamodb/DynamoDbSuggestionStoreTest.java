package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dany.adapters.dynamodb.UnreliableNetwork.REPLY_LOST;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStates;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.suggestion.SuggestionStoreContract;

class DynamoDbSuggestionStoreTest extends SuggestionStoreContract {

    private final Tables tables = Tables.embedded();
    private final Suggestion suggestion = new Suggestion(
            Samples.freshCampaignId(),
            Samples.PHUC_SON,
            "a",
            "",
            "",
            LocalDate.of(2024, 4, 1),
            new TreeMap<>(Map.of(new QuestionId("G7"), "Xin sửa đường")),
            Handling.NEW);

    @Override
    protected SuggestionStore suggestions() {
        return new DynamoDbSuggestionStore(tables.client(), tables.storage());
    }

    @Override
    protected SuggestionStates states() {
        return new DynamoDbSuggestionStates(tables.client(), tables.storage());
    }

    @Test
    void item_tellsTheWeekAndNoOtherAnswer() {
        assertThat(SuggestionItem.of(suggestion))
                .containsOnlyKeys(
                        "PK",
                        "SK",
                        "campaign",
                        "unit",
                        "suggestionId",
                        "placement",
                        "kind",
                        "week",
                        "texts",
                        "state",
                        "forwardedTo",
                        "reply",
                        "note",
                        "themes",
                        "mergedInto",
                        "version");
    }

    @Test
    void changeWhoseReplyIsLostOnce_isNoConflict() throws IOException {
        try (UnreliableNetwork network = new UnreliableNetwork(tables.endpoint())) {
            Tables far = tables.through(network.address());
            SuggestionStore store = new DynamoDbSuggestionStore(far.client(), far.storage());
            store.add(suggestion);
            network.next(REPLY_LOST);
            assertThat(store.replace(suggestion, answered())).isTrue();
            assertThat(suggestions().of(suggestion.campaignId())).containsExactly(suggestion.with(answered()));
        }
    }

    private static Handling answered() {
        return new Handling(SuggestionState.ANSWERED, "", "Đã sửa.", "", new TreeSet<>(), "", 1);
    }
}
