package vn.dany.core.order;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Documents in a map. Its links look like addresses, but only {@link #download} can follow them. */
public final class InMemoryDocumentStore implements DocumentStore {

    private record Link(String name, String fileName, Instant until) {}

    private final Map<String, Document> documents = new ConcurrentHashMap<>();
    private final Map<URI, Link> links = new ConcurrentHashMap<>();
    private final Clock clock;

    public InMemoryDocumentStore(Clock clock) {
        this.clock = clock;
    }

    /** What is kept, or was downloaded. */
    @SuppressWarnings("ArrayRecordComponent") // compared nowhere
    public record Document(byte[] bytes, String contentType, String fileName) {}

    @Override
    public void keep(String name, byte[] bytes, String contentType) {
        documents.put(name, new Document(bytes.clone(), contentType, name));
    }

    @Override
    public URI link(String name, String fileName, Duration validFor) {
        Instant until = clock.instant().plus(validFor);
        URI link = URI.create("memory:/" + encode(name) + "?file=" + encode(fileName) + "&until=" + until);
        links.put(link, new Link(name, fileName, until));
        return link;
    }

    /** What a browser would get from {@code link} now; empty if it has expired or leads nowhere. */
    public Optional<Document> download(URI link) {
        return Optional.ofNullable(links.get(link))
                .filter(known -> clock.instant().isBefore(known.until()))
                .flatMap(known -> find(known.name())
                        .map(kept -> new Document(kept.bytes(), kept.contentType(), known.fileName())));
    }

    /** The document under {@code name}, if it is kept. */
    public Optional<Document> find(String name) {
        return Optional.ofNullable(documents.get(name));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
