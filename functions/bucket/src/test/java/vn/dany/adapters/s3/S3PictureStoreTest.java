package vn.dany.adapters.s3;

import vn.dany.core.registry.PictureStore;
import vn.dany.core.registry.PictureStoreContract;

class S3PictureStoreTest extends PictureStoreContract {

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected PictureStore store() {
        return new S3PictureStore(bucket().objects());
    }
}
