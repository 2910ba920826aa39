package vn.dany.adapters.s3;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;

@ExtendWith(LocalStack.class)
class S3PictureStoreIT extends S3PictureStoreTest {

    @Override
    Bucket bucket() {
        return Bucket.of(LocalStack.configuration());
    }
}
