package vn.dany.core.response;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;

/** A store that loses what it is told to lose, then works. */
final class Flaky implements ResponseStore {

    enum Loss {
        REQUEST,
        REPLY
    }

    private final ResponseStore store;
    private final Queue<Loss> losses;

    Flaky(ResponseStore store, Loss... losses) {
        this.store = store;
        this.losses = new ArrayDeque<>(List.of(losses));
    }

    @Override
    public Outcome record(Response response) {
        Loss loss = losses.poll();
        if (loss == null) {
            return store.record(response);
        }
        if (loss == Loss.REPLY) {
            store.record(response);
        }
        return new Outcome.Unknown();
    }

    @Override
    public Optional<String> find(ResponseKey key) {
        return store.find(key);
    }
}
