package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import vn.dany.core.order.DocumentStore;
import vn.dany.emulators.EmbeddedServices;

/** Links as the application signs them: with the address, region and credentials that its S3 client is configured with. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class DownloadLinkTest {

    @Inject
    DocumentStore documents;

    @ConfigProperty(name = "quarkus.s3.endpoint-override")
    URI endpoint;

    @Test
    void link_isFollowedByABrowserThatKnowsNothingElse() throws Exception {
        documents.keep("link/a.xlsx", new byte[] {1, 2, 3}, "application/octet-stream");

        URI link = documents.link("link/a.xlsx", "ket-qua.xlsx", Duration.ofMinutes(1));

        assertThat(link.getAuthority()).isEqualTo(endpoint.getAuthority());
        HttpResponse<byte[]> got = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(link).build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(got.body()).containsExactly(1, 2, 3);
        assertThat(got.headers().firstValue("Content-Disposition")).contains("attachment; filename=\"ket-qua.xlsx\"");
    }
}
