package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What {@link DocumentStore} promises, whatever is behind it. The store may be shared. */
public abstract class DocumentStoreContract {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final Duration LONG = Duration.ofMinutes(5);
    private static final Duration SHORT = Duration.ofSeconds(2);

    private final String name = "pks01-2024.1/" + UUID.randomUUID() + ".xlsx";

    /**
     * What somebody who follows a link gets.
     *
     * @param fileName the name the browser would save it under
     */
    @SuppressWarnings("ArrayRecordComponent") // compared part by part
    public record Download(byte[] bytes, String contentType, String fileName) {}

    /** The store under test. */
    protected abstract DocumentStore store();

    /** Follows {@code link} as a browser would; empty if it is refused or leads nowhere. */
    protected abstract Optional<Download> download(URI link);

    /** Returns when {@code time} has passed for the links of the store. */
    protected abstract void letPass(Duration time);

    @Test
    void link_downloadsExactlyTheBytesAsTheNamedFile() {
        byte[] bytes = new byte[200_000];
        new Random(1).nextBytes(bytes);
        store().keep(name, bytes, XLSX);
        Download got = download(store().link(name, "ket-qua.xlsx", LONG)).orElseThrow();
        assertThat(got.bytes()).isEqualTo(bytes);
        assertThat(got.contentType()).isEqualTo(XLSX);
        assertThat(got.fileName()).isEqualTo("ket-qua.xlsx");
    }

    @Test
    void link_downloadsAgainWhileItIsValid() {
        store().keep(name, new byte[] {1, 2, 3}, XLSX);
        URI link = store().link(name, "ket-qua.xlsx", LONG);
        assertThat(download(link)).isPresent();
        assertThat(download(link)).isPresent();
    }

    @Test
    void link_stopsAfterItsTime() {
        store().keep(name, new byte[] {1, 2, 3}, XLSX);
        URI link = store().link(name, "ket-qua.xlsx", SHORT);
        assertThat(download(link)).isPresent();
        letPass(SHORT.plusSeconds(1));
        assertThat(download(link)).isEmpty();
    }

    @Test
    void documentKeptAgain_isTheLaterOne() {
        store().keep(name, new byte[] {1}, XLSX);
        store().keep(name, new byte[] {2, 3}, XLSX);
        assertThat(download(store().link(name, "ket-qua.xlsx", LONG))
                        .orElseThrow()
                        .bytes())
                .containsExactly(2, 3);
    }

    @Test
    void linkToNothing_downloadsNothing() {
        assertThat(download(store().link(name, "ket-qua.xlsx", LONG))).isEmpty();
    }

    @Test
    void documents_areApart() {
        store().keep(name, new byte[] {1}, XLSX);
        assertThat(download(store().link(name + "x", "ket-qua.xlsx", LONG))).isEmpty();
    }
}
