package vn.dany.emulators;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3Configuration;
import software.amazon.awssdk.services.s3.model.GetObjectRequest;
import software.amazon.awssdk.services.s3.presigner.S3Presigner;

/** AWS clients set up from nothing but the configuration that an application would be given. */
record Clients(Map<String, String> configuration) {

    DynamoDbClient dynamoDb() {
        return DynamoDbClient.builder()
                .endpointOverride(URI.create(configuration.get("quarkus.dynamodb.endpoint-override")))
                .region(Region.of(configuration.get("quarkus.dynamodb.aws.region")))
                .credentialsProvider(credentials("quarkus.dynamodb."))
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .build();
    }

    S3Client s3(ExecutionInterceptor... interceptors) {
        return s3(credentials("quarkus.s3."), UrlConnectionHttpClient.create(), interceptors);
    }

    S3Client s3(SdkHttpClient http, ExecutionInterceptor... interceptors) {
        return s3(credentials("quarkus.s3."), http, interceptors);
    }

    S3Client s3(StaticCredentialsProvider credentials) {
        return s3(credentials, UrlConnectionHttpClient.create());
    }

    private S3Client s3(
            StaticCredentialsProvider credentials, SdkHttpClient http, ExecutionInterceptor... interceptors) {
        return S3Client.builder()
                .endpointOverride(URI.create(configuration.get("quarkus.s3.endpoint-override")))
                .forcePathStyle(Boolean.valueOf(configuration.get("quarkus.s3.path-style-access")))
                .region(Region.of(configuration.get("quarkus.s3.aws.region")))
                .credentialsProvider(credentials)
                .httpClient(http)
                .overrideConfiguration(o -> {
                    for (ExecutionInterceptor interceptor : interceptors) {
                        o.addExecutionInterceptor(interceptor);
                    }
                })
                .build();
    }

    URI presignedGet(String key, Duration validity) throws Exception {
        try (S3Presigner presigner = S3Presigner.builder()
                .endpointOverride(URI.create(configuration.get("quarkus.s3.endpoint-override")))
                .serviceConfiguration(
                        S3Configuration.builder().pathStyleAccessEnabled(true).build())
                .region(Region.of(configuration.get("quarkus.s3.aws.region")))
                .credentialsProvider(credentials("quarkus.s3."))
                .build()) {
            GetObjectRequest get =
                    GetObjectRequest.builder().bucket(bucket()).key(key).build();
            return presigner
                    .presignGetObject(p -> p.signatureDuration(validity).getObjectRequest(get))
                    .url()
                    .toURI();
        }
    }

    String bucket() {
        return configuration.get("dany.storage.bucket");
    }

    String responsesTable() {
        return configuration.get("dany.storage.responses-table");
    }

    private StaticCredentialsProvider credentials(String prefix) {
        return StaticCredentialsProvider.create(AwsBasicCredentials.create(
                configuration.get(prefix + "aws.credentials.static-provider.access-key-id"),
                configuration.get(prefix + "aws.credentials.static-provider.secret-access-key")));
    }
}
