package vn.dany.adapters.ssm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.SignedRequest;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.IdentityProvider;
import software.amazon.awssdk.regions.PartitionMetadata;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbServiceClientConfiguration;
import vn.dany.adapters.Parameters;
import vn.dany.adapters.SecretsConfig;

/**
 * SecureString parameters of SSM, decrypted by it. The one call there is, {@code GetParameter}, is signed and sent by
 * hand with the parts of the SDK that the tables brought along: SSM's own client has six megabytes, a fifth of all the
 * rest of a function. Whose credentials and which region, the client of the tables knows.
 *
 * <p>SSM answers forty calls a second for a whole account. Where many functions start at once the others are told to
 * wait, so this asks again, up to eight seconds in all: a function has ten to start.
 */
@Singleton
public final class SsmParameters implements Parameters {

    private static final Duration CONNECTION_TIMEOUT = Duration.ofSeconds(1);
    private static final Duration SOCKET_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration LAST_TRY_AFTER = Duration.ofSeconds(5);
    private static final long FIRST_PAUSE_MILLIS = 100;
    private static final Set<String> PASSING = Set.of("ThrottlingException", "TooManyRequestsException");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final IdentityProvider<? extends AwsCredentialsIdentity> credentials;
    private final Region region;
    private final URI endpoint;

    /** @param everywhere where all that AWS has is asked for, by {@code AWS_ENDPOINT_URL}; the SDK's clients heed it */
    public SsmParameters(
            DynamoDbClient dynamoDb,
            SecretsConfig config,
            @ConfigProperty(name = "aws.endpoint-url") Optional<URI> everywhere) {
        DynamoDbServiceClientConfiguration tables = dynamoDb.serviceClientConfiguration();
        credentials = tables.credentialsProvider();
        region = tables.region();
        endpoint = config.endpoint().or(() -> everywhere).orElseGet(() -> addressIn(region));
    }

    /** Where SSM answers in {@code region}. */
    static URI addressIn(Region region) {
        return URI.create("https://ssm." + region.id() + "."
                + PartitionMetadata.of(region).dnsSuffix());
    }

    /** What came back: the text, or why there is none. */
    private record Reply(Optional<String> text, String reason, boolean mayPass) {}

    @Override
    public String secureText(String name) {
        long deadline = System.nanoTime() + LAST_TRY_AFTER.toNanos();
        try (SdkHttpClient http = UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECTION_TIMEOUT)
                .socketTimeout(SOCKET_TIMEOUT)
                .build()) {
            for (long pause = FIRST_PAUSE_MILLIS; ; pause *= 2) {
                Reply reply = ask(http, name);
                if (reply.text().isPresent()) {
                    return reply.text().get();
                }
                // At random, so that functions which started together do not ask together again.
                long rest = ThreadLocalRandom.current().nextLong(pause / 2, pause);
                if (!reply.mayPass() || System.nanoTime() + rest * 1_000_000 > deadline) {
                    throw unreadable(name, reply.reason());
                }
                Thread.sleep(rest);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unreadable(name, "interrupted");
        }
    }

    private Reply ask(SdkHttpClient http, String name) {
        String body = JSON.createObjectNode()
                .put("Name", name)
                .put("WithDecryption", true)
                .toString();
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.POST)
                .uri(endpoint)
                .putHeader("Content-Type", "application/x-amz-json-1.1")
                .putHeader("Content-Length", String.valueOf(body.getBytes(StandardCharsets.UTF_8).length))
                .putHeader("X-Amz-Target", "AmazonSSM.GetParameter")
                .build();
        AwsCredentialsIdentity identity = credentials.resolveIdentity().join();
        SignedRequest signed = AwsV4HttpSigner.create()
                .sign(sign -> sign.identity(identity)
                        .request(request)
                        .payload(ContentStreamProvider.fromUtf8String(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, "ssm")
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region.id()));
        try {
            HttpExecuteResponse response = http.prepareRequest(HttpExecuteRequest.builder()
                            .request(signed.request())
                            .contentStreamProvider(signed.payload().orElseThrow())
                            .build())
                    .call();
            try (InputStream content = response.responseBody().orElseThrow()) {
                int status = response.httpResponse().statusCode();
                return status >= 500
                        ? new Reply(Optional.empty(), "status " + status, true)
                        : read(JSON.readTree(content));
            }
        } catch (IOException e) {
            return new Reply(Optional.empty(), "no answer from " + endpoint, true);
        }
    }

    private static Reply read(JsonNode answer) {
        JsonNode value = answer.path("Parameter").path("Value");
        if (value.isTextual()) {
            return new Reply(Optional.of(value.asText()), "", false);
        }
        String type = answer.path("__type").asText("an unknown answer");
        String code = type.substring(type.indexOf('#') + 1);
        return new Reply(Optional.empty(), code, PASSING.contains(code));
    }

    private static IllegalStateException unreadable(String name, String reason) {
        return new IllegalStateException("the parameter " + name + " cannot be read: " + reason);
    }
}
