package vn.dany.adapters.s3;

import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoFilesContract;

class S3PhotoFilesTest extends PhotoFilesContract {

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected PhotoFiles files() {
        return new S3PhotoFiles(bucket().objects());
    }
}
