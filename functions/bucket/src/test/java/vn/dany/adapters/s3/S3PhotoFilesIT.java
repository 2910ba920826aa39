package vn.dany.adapters.s3;

import org.junit.jupiter.api.extension.ExtendWith;
import vn.dany.adapters.LocalStack;

@ExtendWith(LocalStack.class)
class S3PhotoFilesIT extends S3PhotoFilesTest {

    @Override
    Bucket bucket() {
        return Bucket.of(LocalStack.configuration());
    }
}
