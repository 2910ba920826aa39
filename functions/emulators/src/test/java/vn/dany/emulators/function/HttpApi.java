package vn.dany.emulators.function;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** An HTTP API in front of a function: a request as its event and an answer from its response, payload format 2.0. */
final class HttpApi {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HOST = "x1y2z3.execute-api.ap-southeast-1.amazonaws.com";
    private static final String PEER = "192.0.2.1";

    private HttpApi() {}

    /** The event; a body goes into it as base64, as any does that is no plain text. */
    static String event(String method, URI address, Map<String, String> headers, byte[] body) {
        ObjectNode event = JSON.createObjectNode()
                .put("version", "2.0")
                .put("routeKey", "$default")
                .put("rawPath", address.getRawPath())
                .put("rawQueryString", address.getRawQuery() == null ? "" : address.getRawQuery());
        Map<String, String> sent = new TreeMap<>(
                Map.of("host", HOST, "x-forwarded-for", PEER, "x-forwarded-port", "443", "x-forwarded-proto", "https"));
        headers.forEach((name, value) -> sent.put(name.toLowerCase(Locale.ROOT), value));
        String cookies = sent.remove("cookie");
        if (cookies != null) {
            event.set("cookies", JSON.valueToTree(cookies.split("; ", -1)));
        }
        event.set("headers", JSON.valueToTree(sent));
        event.putObject("requestContext")
                .put("domainName", HOST)
                .put("stage", "$default")
                .putObject("http")
                .put("method", method)
                .put("path", address.getPath())
                .put("protocol", "HTTP/1.1")
                .put("sourceIp", PEER);
        if (body.length > 0) {
            event.put("body", Base64.getEncoder().encodeToString(body));
        }
        return event.put("isBase64Encoded", body.length > 0).toString();
    }

    /** What the client gets of this response. */
    static HttpAnswer answer(String response) {
        JsonNode json;
        try {
            json = JSON.readTree(response);
        } catch (IOException e) {
            throw new UncheckedIOException(response, e);
        }
        Map<String, List<String>> headers = new TreeMap<>();
        json.path("headers")
                .properties()
                .forEach(field ->
                        headers.put(field.getKey(), List.of(field.getValue().asText())));
        if (json.hasNonNull("cookies")) {
            headers.put("Set-Cookie", List.of(JSON.convertValue(json.get("cookies"), String[].class)));
        }
        String body = json.path("body").asText("");
        return new HttpAnswer(
                json.path("statusCode").asInt(),
                HttpHeaders.of(headers, (name, value) -> true),
                json.path("isBase64Encoded").asBoolean()
                        ? Base64.getDecoder().decode(body)
                        : body.getBytes(StandardCharsets.UTF_8));
    }
}
