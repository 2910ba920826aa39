package vn.dany.adapters.s3;

import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.archive.ArchiveStoreContract;

class S3ArchiveStoreTest extends ArchiveStoreContract {

    private final Bucket bucket = bucket();

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected ArchiveStore store() {
        return new S3ArchiveStore(bucket.objects());
    }
}
