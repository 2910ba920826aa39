package vn.dany.adapters.s3;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import software.amazon.awssdk.awscore.AwsRequestOverrideConfiguration;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.exception.RetryableException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.core.sync.ResponseTransformer;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Request;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;
import software.amazon.awssdk.services.s3.model.S3Exception;
import vn.dany.adapters.StorageConfig;
import vn.dany.adapters.Unanswered;

/**
 * The bucket, as the stores of this package use it. Reads and lists see every object acknowledged before the call (S3 is
 * strongly consistent). Every method throws {@code ProblemException(StoreUnavailable)} if S3 does not answer.
 *
 * <p>To read what may not be there, a function must be allowed to list: otherwise S3 says "forbidden" for "not there".
 */
@Singleton
final class S3Objects {

    /** Documents of some megabytes go up in seconds. Whoever waits at an HTTP API is still there after all tries. */
    private static final AwsRequestOverrideConfiguration WITHIN = AwsRequestOverrideConfiguration.builder()
            .apiCallAttemptTimeout(Duration.ofSeconds(12))
            .apiCallTimeout(Duration.ofSeconds(25))
            .build();

    private static final int PRECONDITION_FAILED = 412;
    private static final int CONFLICT = 409;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> OVERTAKEN = Set.of(PRECONDITION_FAILED, CONFLICT, NOT_FOUND);
    private static final int TRIES = 3;

    private final S3Client s3;
    private final String bucket;
    private final AwsRequestOverrideConfiguration limits;

    @Inject
    S3Objects(S3Client s3, StorageConfig storage) {
        this(s3, StorageConfig.required(storage.bucket(), "bucket"), WITHIN);
    }

    private S3Objects(S3Client s3, String bucket, AwsRequestOverrideConfiguration limits) {
        this.s3 = s3;
        this.bucket = bucket;
        this.limits = limits;
    }

    /** The same bucket, given up on after {@code whole}, all tries of a call together. */
    S3Objects within(Duration whole) {
        return new S3Objects(
                s3,
                bucket,
                AwsRequestOverrideConfiguration.builder().apiCallTimeout(whole).build());
    }

    String bucket() {
        return bucket;
    }

    /** The object's bytes; empty if there is no such object. */
    Optional<byte[]> read(String key) {
        return Unanswered.asProblem(() -> {
            try {
                return Optional.of(get(key).asByteArrayUnsafe());
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    /** The same for whoever may not list: there S3 says "forbidden" of what is not there. */
    Optional<byte[]> readUnlisted(String key) {
        return Unanswered.asProblem(() -> {
            try {
                return Optional.of(get(key).asByteArrayUnsafe());
            } catch (S3Exception e) {
                if (e.statusCode() == NOT_FOUND || e.statusCode() == FORBIDDEN) {
                    return Optional.empty();
                }
                throw e;
            }
        });
    }

    private ResponseBytes<GetObjectResponse> get(String key) {
        GetObjectRequest get = GetObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .overrideConfiguration(limits)
                .build();
        return s3.getObject(get, S3Objects::whole);
    }

    /** The whole of it: a connection that breaks may seem to have come to its end, and half an object is another one. */
    private static ResponseBytes<GetObjectResponse> whole(GetObjectResponse object, AbortableInputStream in)
            throws Exception {
        ResponseBytes<GetObjectResponse> read =
                ResponseTransformer.<GetObjectResponse>toBytes().transform(object, in);
        Long length = object.contentLength();
        if (length != null && length != read.asByteArrayUnsafe().length) {
            throw RetryableException.create(read.asByteArrayUnsafe().length + " bytes of " + length);
        }
        return read;
    }

    /** Stores the object, replacing an earlier one. */
    void put(String key, byte[] bytes, String contentType) {
        PutObjectRequest put = request(key, contentType).build();
        Unanswered.asProblem(() -> s3.putObject(put, RequestBody.fromBytes(bytes)));
    }

    /**
     * Stores the object unless there is one under the key. Of several callers exactly one does; nobody learns which,
     * since a lost reply would make a winner take itself for a loser.
     */
    void create(String key, byte[] bytes, String contentType) {
        create(request(key, contentType), bytes);
    }

    /** The same, for an object that browsers and the networks between may keep for good. */
    void createImmutable(String key, byte[] bytes, String contentType) {
        create(request(key, contentType).cacheControl("public, max-age=31536000, immutable"), bytes);
    }

    private void create(PutObjectRequest.Builder request, byte[] bytes) {
        PutObjectRequest create = request.ifNoneMatch("*").build();
        boolean there = false;
        for (int left = TRIES - 1; !there; left--) {
            boolean last = left == 0;
            there = Unanswered.asProblem(() -> isThereAfter(create, bytes, last));
        }
    }

    private boolean isThereAfter(PutObjectRequest create, byte[] bytes, boolean lastTry) {
        try {
            s3.putObject(create, RequestBody.fromBytes(bytes));
            return true;
        } catch (S3Exception e) {
            // A conflict: another request for the key was under way, and S3 asks for another try.
            if (e.statusCode() == PRECONDITION_FAILED || (e.statusCode() == CONFLICT && !lastTry)) {
                return e.statusCode() == PRECONDITION_FAILED;
            }
            throw e;
        }
    }

    /**
     * An object as it was read.
     *
     * @param tag names these bytes
     */
    record Tagged(String tag, byte[] bytes) {}

    /** The object with the tag its next replacement must name; empty if there is no such object. */
    Optional<Tagged> readTagged(String key) {
        return Unanswered.asProblem(() -> {
            try {
                ResponseBytes<GetObjectResponse> read = get(key);
                return Optional.of(new Tagged(read.response().eTag(), read.asByteArrayUnsafe()));
            } catch (NoSuchKeyException e) {
                return Optional.empty();
            }
        });
    }

    /**
     * Stores the object if and only if the one under the key still has {@code tag}, or if there is none and the tag is
     * empty. A lost reply makes a winner take itself for a loser.
     */
    boolean replace(String key, Optional<String> tag, byte[] bytes, String contentType) {
        PutObjectRequest.Builder put = request(key, contentType);
        PutObjectRequest conditional =
                tag.map(put::ifMatch).orElseGet(() -> put.ifNoneMatch("*")).build();
        return Unanswered.asProblem(() -> {
            try {
                s3.putObject(conditional, RequestBody.fromBytes(bytes));
                return true;
            } catch (S3Exception e) {
                // Not there any more, another one there, or another replacement under way: overtaken in each case.
                if (OVERTAKEN.contains(e.statusCode())) {
                    return false;
                }
                throw e;
            }
        });
    }

    /** Deletes the object, if there is one. */
    void delete(String key) {
        Unanswered.asProblem(
                () -> s3.deleteObject(delete -> delete.bucket(bucket).key(key).overrideConfiguration(limits)));
    }

    /** Every key under the prefix, in order, to the last page. */
    List<String> keys(String prefix) {
        return List.copyOf(stamps(prefix).keySet());
    }

    /** Every key under the prefix, in order, to the last page, with the time S3 stored its object. */
    SortedMap<String, Instant> stamps(String prefix) {
        return Unanswered.asProblem(() -> {
            SortedMap<String, Instant> stamps = new TreeMap<>();
            s3.listObjectsV2Paginator(list(prefix).build())
                    .contents()
                    .forEach(object -> stamps.put(object.key(), object.lastModified()));
            return stamps;
        });
    }

    private ListObjectsV2Request.Builder list(String prefix) {
        return ListObjectsV2Request.builder().bucket(bucket).prefix(prefix).overrideConfiguration(limits);
    }

    private PutObjectRequest.Builder request(String key, String contentType) {
        return PutObjectRequest.builder()
                .bucket(bucket)
                .key(key)
                .contentType(contentType)
                .overrideConfiguration(limits);
    }
}
