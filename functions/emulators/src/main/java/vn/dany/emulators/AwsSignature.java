package vn.dany.emulators;

import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signature version 4 as AWS checks it, for one secret key, region and service: over method, path, all signed headers and the
 * body. Calls with a query are none of those answered here.
 */
record AwsSignature(String secretKey, String region, String service) {

    private static final Pattern AUTHORIZATION = Pattern.compile("AWS4-HMAC-SHA256 Credential=([^/]+)/(\\d{8})/([^/]+)/"
            + "([^/]+)/aws4_request, ?SignedHeaders=([a-z0-9;-]+), ?Signature=([0-9a-f]{64})");

    /** What must be signed, or somebody between could change it. */
    private static final List<String> AT_LEAST = List.of("host", "x-amz-date", "x-amz-target");

    /** The access key under which the request with this {@code body} was signed so; empty if it was not. */
    Optional<String> signer(HttpExchange exchange, byte[] body) {
        String said = exchange.getRequestHeaders().getFirst("Authorization");
        String time = exchange.getRequestHeaders().getFirst("X-Amz-Date");
        Matcher signed = AUTHORIZATION.matcher(said == null ? "" : said);
        if (!signed.matches() || time == null) {
            return Optional.empty();
        }
        List<String> names = Arrays.asList(signed.group(5).split(";"));
        if (!signed.group(3).equals(region)
                || !signed.group(4).equals(service)
                || !time.startsWith(signed.group(2))
                || !names.containsAll(AT_LEAST)) {
            return Optional.empty();
        }
        String headers = names.stream()
                .map(name -> name + ":"
                        + String.join(",", exchange.getRequestHeaders().get(name))
                                .strip() + "\n")
                .collect(Collectors.joining());
        String canonical = String.join(
                "\n",
                exchange.getRequestMethod(),
                exchange.getRequestURI().getRawPath(),
                "",
                headers,
                signed.group(5),
                sha256(body));
        String scope = String.join("/", signed.group(2), region, service, "aws4_request");
        String toSign = String.join("\n", "AWS4-HMAC-SHA256", time, scope, sha256(bytes(canonical)));
        byte[] key = signingKey(scope);
        return Optional.of(signed.group(1))
                .filter(signer -> HexFormat.of().formatHex(hmac(key, toSign)).equals(signed.group(6)));
    }

    private byte[] signingKey(String scope) {
        byte[] key = bytes("AWS4" + secretKey);
        for (String part : scope.split("/")) {
            key = hmac(key, part);
        }
        return key;
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has it", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
