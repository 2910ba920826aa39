package vn.dany.adapters.s3;

import vn.dany.core.publish.Uploads;
import vn.dany.core.publish.UploadsContract;

class S3UploadsTest extends UploadsContract {

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected Uploads uploads() {
        return new S3Uploads(bucket().objects());
    }
}
