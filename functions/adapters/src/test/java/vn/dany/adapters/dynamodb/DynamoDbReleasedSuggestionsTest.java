package vn.dany.adapters.dynamodb;

import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.suggestion.ReleasedSuggestionsContract;

class DynamoDbReleasedSuggestionsTest extends ReleasedSuggestionsContract {

    private final Tables tables = Tables.embedded();

    @Override
    protected ReleasedSuggestions released() {
        return new DynamoDbReleasedSuggestions(tables.client(), tables.storage());
    }
}
