package vn.dany.adapters.s3;

import software.amazon.awssdk.services.s3.S3Client;
import vn.dany.adapters.StorageConfig;

/** The stores of the tally in one bucket, through a client of one's own. */
public record BucketStores(
        S3TallyStore tallies, S3DisclosedTallies disclosed, S3ArchiveStore archives, S3ArchiveChecks checks) {

    /** The stores behind {@code client}. */
    public static BucketStores of(S3Client client, StorageConfig storage) {
        S3Objects objects = new S3Objects(client, storage);
        return new BucketStores(
                new S3TallyStore(objects),
                new S3DisclosedTallies(objects),
                new S3ArchiveStore(objects),
                new S3ArchiveChecks(objects));
    }
}
