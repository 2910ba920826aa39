package vn.dany.core.order;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;

class InMemoryDocumentStoreTest extends DocumentStoreContract {

    private final SettableClock clock = new SettableClock(Samples.OPENS);
    private final InMemoryDocumentStore store = new InMemoryDocumentStore(clock);

    @Override
    protected DocumentStore store() {
        return store;
    }

    @Override
    protected Optional<Download> download(URI link) {
        return store.download(link).map(got -> new Download(got.bytes(), got.contentType(), got.fileName()));
    }

    @Override
    protected void letPass(Duration time) {
        clock.advance(time);
    }
}
