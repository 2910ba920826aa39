package vn.dany.adapters.s3;

import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.archive.ArchiveChecksContract;

class S3ArchiveChecksTest extends ArchiveChecksContract {

    private final Bucket bucket = bucket();

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected ArchiveChecks checks() {
        return new S3ArchiveChecks(bucket.objects());
    }
}
