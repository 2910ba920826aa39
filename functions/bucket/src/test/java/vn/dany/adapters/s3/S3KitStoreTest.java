package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.dany.core.kit.KitStore;
import vn.dany.core.kit.KitStoreContract;

class S3KitStoreTest extends KitStoreContract {

    private final Bucket bucket = bucket();

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected KitStore store() {
        return new S3KitStore(bucket.objects(), new DownloadLinks(bucket.objects(), bucket.presigner()));
    }

    @Test
    void link_downloadsTheFileUnderItsName() throws Exception {
        store().keep(kit(), file("213-bac-giang-poster-a4.pdf", "poster"));
        HttpResponse<String> got = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(
                                        store().link(kit(), "213-bac-giang-poster-a4.pdf", Duration.ofMinutes(1)))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
        assertThat(got.body()).isEqualTo("poster");
        assertThat(got.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(got.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"213-bac-giang-poster-a4.pdf\"");
    }

    @Test
    void files_lieUnderTheirCampaignAndKit() {
        store().keep(kit(), file("a.pdf", "one"));
        assertThat(bucket.objects().keys("kits/" + kit().campaignId() + "/"))
                .containsExactly("kits/" + kit().campaignId() + "/" + kit().id() + "/a.pdf");
    }
}
