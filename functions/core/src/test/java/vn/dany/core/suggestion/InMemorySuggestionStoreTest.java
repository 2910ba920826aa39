package vn.dany.core.suggestion;

class InMemorySuggestionStoreTest extends SuggestionStoreContract {

    private final InMemorySuggestionStore suggestions = new InMemorySuggestionStore();

    @Override
    protected SuggestionStore suggestions() {
        return suggestions;
    }

    @Override
    protected SuggestionStates states() {
        return suggestions;
    }
}
