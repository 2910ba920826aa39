package vn.dany.adapters.s3;

import vn.dany.core.archive.ArchiveEraser;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.archive.ArchiveStoreContract;

class S3ArchiveStoreTest extends ArchiveStoreContract {

    private final Bucket bucket = bucket();

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected ArchiveEraser eraser() {
        return new S3ArchiveStore(bucket.objects());
    }

    @Override
    protected ArchiveStore store() {
        return new S3ArchiveStore(bucket.objects());
    }
}
