package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.model.HeadObjectResponse;
import vn.dany.core.entrance.QrImage.Format;
import vn.dany.core.entrance.QrImageStore;
import vn.dany.core.entrance.QrImageStoreContract;

class S3QrImageStoreTest extends QrImageStoreContract {

    private final Bucket bucket = bucket();

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected QrImageStore store() {
        return new S3QrImageStore(bucket.objects());
    }

    @Test
    void keptImage_isAnObjectThatMayBeKeptForGood() {
        store().keep("headers.svg", new byte[] {1}, Format.SVG);
        HeadObjectResponse head = bucket.client()
                .headObject(h -> h.bucket(bucket.objects().bucket()).key("qr/headers.svg"));
        assertThat(head.contentType()).isEqualTo("image/svg+xml");
        assertThat(head.cacheControl()).isEqualTo("public, max-age=31536000, immutable");
    }
}
