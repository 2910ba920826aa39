package vn.dany.adapters.s3;

import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTalliesContract;

class S3DisclosedTalliesTest extends DisclosedTalliesContract {

    private final Bucket bucket = bucket();

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected DisclosedTallies store() {
        return new S3DisclosedTallies(bucket.objects());
    }
}
