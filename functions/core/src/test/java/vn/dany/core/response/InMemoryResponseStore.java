package vn.dany.core.response;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.tally.ResponseEraser;
import vn.dany.core.tally.ResponseSource;

/** Responses in a map; also the source they are counted from. */
public final class InMemoryResponseStore implements ResponseStore, ResponseSource, ResponseEraser {

    private final ConcurrentMap<ResponseKey, Response> responses = new ConcurrentHashMap<>();

    @Override
    public Outcome record(Response response) {
        Response earlier = responses.putIfAbsent(response.key(), response);
        return earlier == null ? new Outcome.Recorded() : new Outcome.AlreadyRecorded(earlier.answersHash());
    }

    @Override
    public Optional<String> find(ResponseKey key) {
        return Optional.ofNullable(responses.get(key)).map(Response::answersHash);
    }

    @Override
    public void read(RoundId roundId, Reading reading, Consumer<Response> reader) {
        responses.values().stream()
                .filter(response -> response.key().roundId().equals(roundId))
                .forEach(reader);
    }

    @Override
    public void eraseAll(RoundId roundId) {
        responses.keySet().removeIf(key -> key.roundId().equals(roundId));
    }

    /** Everything stored, in no particular order. */
    public List<Response> all() {
        return List.copyOf(responses.values());
    }
}
