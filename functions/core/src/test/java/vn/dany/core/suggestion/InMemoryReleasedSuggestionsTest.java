package vn.dany.core.suggestion;

class InMemoryReleasedSuggestionsTest extends ReleasedSuggestionsContract {

    private final InMemoryReleasedSuggestions released = new InMemoryReleasedSuggestions();

    @Override
    protected ReleasedSuggestions released() {
        return released;
    }
}
