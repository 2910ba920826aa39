package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dany.core.order.DocumentStore;
import vn.dany.core.order.DocumentStoreContract;

class S3DocumentStoreTest extends DocumentStoreContract {

    private static final Pattern FILE_NAME = Pattern.compile("attachment; filename=\"([^\"]+)\"(?:;.*)?");

    private final Bucket bucket = bucket();

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected DocumentStore store() {
        return new S3DocumentStore(bucket.objects(), new DownloadLinks(bucket.objects(), bucket.presigner()));
    }

    @Override
    protected Optional<Download> download(URI link) {
        HttpResponse<byte[]> got = get(link);
        if (got.statusCode() != 200) {
            assertThat(got.statusCode()).isIn(403, 404);
            return Optional.empty();
        }
        Matcher fileName = FILE_NAME.matcher(
                got.headers().firstValue("Content-Disposition").orElseThrow());
        assertThat(fileName.matches()).isTrue();
        return Optional.of(new Download(
                got.body(), got.headers().firstValue("Content-Type").orElseThrow(), fileName.group(1)));
    }

    @Override
    protected void letPass(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void vietnameseFileName_reachesTheBrowser() {
        store().keep("a.xlsx", new byte[] {1}, "application/octet-stream");
        HttpResponse<byte[]> got = get(store().link("a.xlsx", "Kết quả đợt 1.xlsx", Duration.ofMinutes(1)));
        assertThat(got.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"Ket qua dot 1.xlsx\";"
                        + " filename*=UTF-8''K%E1%BA%BFt%20qu%E1%BA%A3%20%C4%91%E1%BB%A3t%201.xlsx");
    }

    private static HttpResponse<byte[]> get(URI link) {
        try {
            return HttpClient.newHttpClient()
                    .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
