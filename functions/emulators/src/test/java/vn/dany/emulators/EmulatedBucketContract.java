package vn.dany.emulators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.Bucket;
import software.amazon.awssdk.services.s3.model.GetObjectResponse;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

/** What the product relies on in S3, in memory and on disk alike. */
abstract class EmulatedBucketContract {

    private Emulators emulators;
    private Clients clients;
    private S3Client s3;

    abstract EmulatorSettings settings();

    @BeforeEach
    void start() {
        emulators = Emulators.start(settings());
        clients = new Clients(emulators.configuration());
        s3 = clients.s3();
    }

    @AfterEach
    void stop() {
        s3.close();
        emulators.close();
    }

    @Test
    void bucket_isThatOfTheStack() {
        assertThat(s3.listBuckets().buckets()).extracting(Bucket::name).containsExactly("dan-y-000000000000");
        assertThat(clients.bucket()).isEqualTo("dan-y-000000000000");
    }

    @Test
    void putIfAbsent_onAPresentObject_isRefusedAndChangesNothing() {
        putIfAbsent("tallies/r/1", "first");

        S3Exception refused = catchThrowableOfType(S3Exception.class, () -> putIfAbsent("tallies/r/1", "second"));

        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("PreconditionFailed");
        assertThat(text("tallies/r/1")).isEqualTo("first");
    }

    @Test
    void putIfAbsent_byEightAtOnce_succeedsForExactlyOne() throws Exception {
        int writers = 8;
        ExecutorService pool = Executors.newFixedThreadPool(writers);
        try {
            List<Callable<Integer>> puts = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                String text = "writer " + i;
                puts.add(() -> {
                    try {
                        putIfAbsent("archive/claimed", text);
                        return 200;
                    } catch (S3Exception e) {
                        return e.statusCode();
                    }
                });
            }
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(puts)) {
                answers.add(answer.get());
            }
            assertThat(answers).containsOnlyOnce(200);
            assertThat(answers).containsOnly(200, 412);
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void putWithTheChecksumTrailersOfTheSdk_arrivesWhole() {
        byte[] large = new byte[150_000];
        new Random(20240401).nextBytes(large);
        AtomicReference<SdkHttpRequest> sent = new AtomicReference<>();
        ExecutionInterceptor spy = new ExecutionInterceptor() {
            @Override
            public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                sent.set(context.httpRequest());
            }
        };
        try (S3Client watched = clients.s3(spy)) {
            watched.putObject(p -> p.bucket(clients.bucket()).key("kits/large.zip"), RequestBody.fromBytes(large));
        }

        assertThat(sent.get().firstMatchingHeader("x-amz-trailer")).hasValue("x-amz-checksum-crc32");
        assertThat(s3.getObjectAsBytes(g -> g.bucket(clients.bucket()).key("kits/large.zip"))
                        .asByteArray())
                .isEqualTo(large);
    }

    /** A server that answers, and hangs up, before the trailers are in makes the SDK send a successful put again. */
    @Test
    void putIfAbsentWhoseTrailersComeLate_succeedsAtTheFirstAttempt() {
        AtomicInteger attempts = new AtomicInteger();
        ExecutionInterceptor counter = new ExecutionInterceptor() {
            @Override
            public void beforeTransmission(Context.BeforeTransmission context, ExecutionAttributes attributes) {
                attempts.incrementAndGet();
            }
        };
        try (S3Client slow = clients.s3(TamperingHttpClient.withSlowTail(100), counter)) {
            slow.putObject(
                    p -> p.bucket(clients.bucket()).key("tallies/late").ifNoneMatch("*"),
                    RequestBody.fromString("counted"));
        }

        assertThat(attempts).hasValue(1);
        assertThat(text("tallies/late")).isEqualTo("counted");
    }

    @Test
    void bodyChangedOnTheWay_isRefused() {
        try (S3Client changed = clients.s3(TamperingHttpClient.replacing("counted", "COUNTED"))) {
            S3Exception refused = catchThrowableOfType(
                    S3Exception.class,
                    () -> changed.putObject(
                            p -> p.bucket(clients.bucket()).key("tallies/changed"), RequestBody.fromString("counted")));

            assertThat(refused.statusCode()).isEqualTo(403);
        }
        assertThat(list("tallies/changed", 1).contents()).isEmpty();
    }

    @Test
    void wrongChecksumHeader_isRefused() {
        S3Exception refused = catchThrowableOfType(
                S3Exception.class,
                () -> s3.putObject(
                        p -> p.bucket(clients.bucket()).key("tallies/wrong").checksumCRC32("AAAAAA=="),
                        RequestBody.fromString("counted")));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(list("tallies/wrong", 1).contents()).isEmpty();
    }

    /** Differs from S3, which refuses it as BadDigest: here only the signatures of the chunks guard the body. */
    @Test
    void wrongChecksumTrailer_isOverlooked() {
        TamperingHttpClient wrong =
                TamperingHttpClient.replacing("x-amz-checksum-crc32:......==", "x-amz-checksum-crc32:AAAAAA==");
        try (S3Client client = clients.s3(wrong)) {
            client.putObject(p -> p.bucket(clients.bucket()).key("tallies/trailer"), RequestBody.fromString("counted"));
        }

        assertThat(text("tallies/trailer")).isEqualTo("counted");
    }

    @Test
    void objectHeaders_areKept() {
        s3.putObject(
                p -> p.bucket(clients.bucket())
                        .key("qr/x.svg")
                        .contentType("image/svg+xml")
                        .cacheControl("public, max-age=31536000, immutable")
                        .contentDisposition("attachment; filename=\"x.svg\""),
                RequestBody.fromString("<svg/>"));

        GetObjectResponse response = s3.getObjectAsBytes(
                        g -> g.bucket(clients.bucket()).key("qr/x.svg"))
                .response();

        assertThat(response.contentType()).isEqualTo("image/svg+xml");
        assertThat(response.cacheControl()).isEqualTo("public, max-age=31536000, immutable");
        assertThat(response.contentDisposition()).isEqualTo("attachment; filename=\"x.svg\"");
    }

    /** Differs from S3, which gives the header back letter for letter: types that Jetty knows lose the blank. */
    @Test
    void contentTypeWithACharset_meansTheSame() {
        for (String type : List.of("text/csv; charset=utf-8", "text/plain; charset=utf-8")) {
            s3.putObject(
                    p -> p.bucket(clients.bucket()).key("reports/x").contentType(type), RequestBody.fromString("tên"));

            assertThat(s3.headObject(h -> h.bucket(clients.bucket()).key("reports/x"))
                            .contentType())
                    .isEqualToIgnoringWhitespace(type);
        }
    }

    @Test
    void listing_isInLexicographicOrderAndCanStopAfterOne() {
        for (String key : List.of("tallies/r/20", "tallies/r/3", "tallies/r/10", "tallies/r2/0", "tallies/q/9")) {
            s3.putObject(p -> p.bucket(clients.bucket()).key(key), RequestBody.fromString(key));
        }

        assertThat(list("tallies/r/", 1000).contents())
                .extracting(S3Object::key)
                .containsExactly("tallies/r/10", "tallies/r/20", "tallies/r/3");
        ListObjectsV2Response first = list("tallies/r/", 1);
        assertThat(first.contents()).extracting(S3Object::key).containsExactly("tallies/r/10");
        assertThat(first.isTruncated()).isTrue();
        assertThat(list("tallies/none/", 1).contents()).isEmpty();
    }

    @Test
    void presignedGet_worksUntilItExpires() throws Exception {
        s3.putObject(p -> p.bucket(clients.bucket()).key("reports/pack.zip"), RequestBody.fromString("pack"));

        HttpResponse<String> fresh = get(clients.presignedGet("reports/pack.zip", Duration.ofMinutes(5)));
        assertThat(fresh.statusCode()).isEqualTo(200);
        assertThat(fresh.body()).isEqualTo("pack");

        URI brief = clients.presignedGet("reports/pack.zip", Duration.ofSeconds(1));
        HttpResponse<String> answer = get(brief);
        for (int tries = 0; answer.statusCode() == 200 && tries < 100; tries++) {
            Thread.sleep(100);
            answer = get(brief);
        }
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).doesNotContain("pack");
    }

    @Test
    void presignedGet_ofAnotherKeyThanSigned_isRefused() throws Exception {
        s3.putObject(p -> p.bucket(clients.bucket()).key("reports/b.zip"), RequestBody.fromString("b"));
        URI signed = clients.presignedGet("reports/a.zip", Duration.ofMinutes(5));

        HttpResponse<String> answer = get(URI.create(signed.toString().replace("reports/a.zip", "reports/b.zip")));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("SignatureDoesNotMatch");
    }

    @Test
    void unsignedRequest_isRefused() throws Exception {
        s3.putObject(p -> p.bucket(clients.bucket()).key("reports/c.zip"), RequestBody.fromString("c"));

        HttpResponse<String> answer = get(emulators.s3Endpoint().resolve("/" + clients.bucket() + "/reports/c.zip"));

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void wrongSecret_isRefused() {
        StaticCredentialsProvider wrong = StaticCredentialsProvider.create(AwsBasicCredentials.create(
                emulators.configuration().get("quarkus.s3.aws.credentials.static-provider.access-key-id"), "wrong"));
        try (S3Client stranger = clients.s3(wrong)) {
            S3Exception refused = catchThrowableOfType(
                    S3Exception.class, () -> stranger.listObjectsV2(l -> l.bucket(clients.bucket())));

            assertThat(refused.statusCode()).isEqualTo(403);
            assertThat(refused.awsErrorDetails().errorCode()).isEqualTo("SignatureDoesNotMatch");
        }
    }

    @Test
    void missingObject_isNotFound() {
        S3Exception missing = catchThrowableOfType(
                S3Exception.class,
                () -> s3.getObjectAsBytes(g -> g.bucket(clients.bucket()).key("qr/none.png")));

        assertThat(missing.statusCode()).isEqualTo(404);
        assertThat(missing.awsErrorDetails().errorCode()).isEqualTo("NoSuchKey");
    }

    private void putIfAbsent(String key, String text) {
        s3.putObject(p -> p.bucket(clients.bucket()).key(key).ifNoneMatch("*"), RequestBody.fromString(text));
    }

    private String text(String key) {
        return s3.getObjectAsBytes(g -> g.bucket(clients.bucket()).key(key)).asUtf8String();
    }

    private ListObjectsV2Response list(String prefix, int maxKeys) {
        return s3.listObjectsV2(l -> l.bucket(clients.bucket()).prefix(prefix).maxKeys(maxKeys));
    }

    private static HttpResponse<String> get(URI address) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }
}
