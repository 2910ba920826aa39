package vn.dany.local.endurance.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.TreeMap;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.SdkHttpResponse;

/** What one process of ours sends by: the real client, with whatever the weather does to each request and its reply. */
final class FaultyHttp implements SdkHttpClient {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    private static final String TARGET = "X-Amz-Target";

    private final SdkHttpClient real;
    private final Line line;
    private volatile Weather weather = Weather.fair(0);
    private volatile boolean dead;

    FaultyHttp(SdkHttpClient real, Line line) {
        this.real = real;
        this.line = line;
    }

    /** From here on requests meet this. */
    void under(Weather next) {
        weather = next;
    }

    /** Whether the process is no more. */
    boolean isDead() {
        return dead;
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return new ExecutableHttpRequest() {
            @Override
            public HttpExecuteResponse call() throws IOException {
                return send(Sent.of(request));
            }

            @Override
            public void abort() {
                // What is on its way here is never waited for.
            }
        };
    }

    /** The client is shared by all processes. */
    @Override
    public void close() {}

    /** A request with its body in hand, so that it can be sent whenever it is due. */
    private record Sent(SdkHttpRequest head, byte[] body) {

        static Sent of(HttpExecuteRequest request) throws IOException {
            if (request.contentStreamProvider().isEmpty()) {
                return new Sent(request.httpRequest(), new byte[0]);
            }
            try (InputStream in = request.contentStreamProvider().get().newStream()) {
                return new Sent(request.httpRequest(), in.readAllBytes());
            }
        }

        boolean isToTables() {
            return head.firstMatchingHeader(TARGET).isPresent();
        }

        boolean isWrite() {
            return isToTables()
                    ? !what().matches("Query|GetItem")
                    : head.method() == SdkHttpMethod.PUT || head.method() == SdkHttpMethod.DELETE;
        }

        String what() {
            return head.firstMatchingHeader(TARGET)
                    .map(target -> target.substring(target.indexOf('.') + 1))
                    .orElseGet(() -> head.method() + " " + head.encodedPath());
        }

        /** The same for the same request, in whatever order its maps were written. */
        String identity() throws IOException {
            return isToTables() ? what() + JSON.writeValueAsString(JSON.readValue(body, TreeMap.class)) : what();
        }

        HttpExecuteRequest request() {
            HttpExecuteRequest.Builder request = HttpExecuteRequest.builder().request(head);
            if (body.length > 0) {
                request.contentStreamProvider(() -> new ByteArrayInputStream(body));
            }
            return request.build();
        }
    }

    private HttpExecuteResponse send(Sent sent) throws IOException {
        boolean own = line.turns().pass();
        if (dead) {
            throw new Died();
        }
        Fault fault;
        if (own) {
            line.deliver(false);
            line.clock().advance(Duration.ofMillis(weather.milliseconds()));
            fault = weather.next();
        } else {
            fault = weather.of(sent.identity());
        }
        line.note(own, fault, sent.what());
        return switch (fault) {
            case NONE -> forward(sent).answer();
            case THROTTLED ->
                sent.isToTables()
                        ? refusal(400, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#ThrottlingException\"}")
                        : refusal(503, "<Error><Code>SlowDown</Code></Error>");
            case FAILED ->
                sent.isToTables()
                        ? refusal(500, "{\"__type\":\"com.amazonaws.dynamodb.v20120810#InternalServerError\"}")
                        : refusal(500, "<Error><Code>InternalError</Code></Error>");
            case LOST_BEFORE -> throw new SocketTimeoutException("no reply");
            case LOST_AFTER -> {
                forward(sent);
                throw new SocketTimeoutException("no reply");
            }
            case LATE -> {
                if (sent.isWrite()) {
                    line.hold(() -> forward(sent));
                }
                throw new SocketTimeoutException("no reply");
            }
            case SHORT_PAGE -> shortened(sent, forward(sent)).answer();
            case CUT_OFF -> cutOff(sent, forward(sent));
            case DIED_BEFORE -> {
                dead = true;
                throw new Died();
            }
            case DIED_AFTER -> {
                forward(sent);
                dead = true;
                throw new Died();
            }
        };
    }

    /** A whole reply. */
    private record Reply(SdkHttpResponse head, byte[] body) {

        HttpExecuteResponse answer() {
            return answer(new ByteArrayInputStream(body));
        }

        HttpExecuteResponse answer(InputStream stream) {
            return HttpExecuteResponse.builder()
                    .response(head)
                    .responseBody(AbortableInputStream.create(stream))
                    .build();
        }
    }

    private Reply forward(Sent sent) throws IOException {
        HttpExecuteResponse response = real.prepareRequest(sent.request()).call();
        if (response.responseBody().isEmpty()) {
            return new Reply(response.httpResponse(), new byte[0]);
        }
        try (InputStream in = response.responseBody().get()) {
            return new Reply(response.httpResponse(), in.readAllBytes());
        }
    }

    private static HttpExecuteResponse refusal(int status, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return new Reply(
                        SdkHttpFullResponse.builder()
                                .statusCode(status)
                                .putHeader("Content-Length", Integer.toString(bytes.length))
                                .build(),
                        bytes)
                .answer();
    }

    /** The first items of a page alone, or none of a page that is not the first, and the key to go on from. */
    private Reply shortened(Sent sent, Reply reply) throws IOException {
        if (!sent.what().equals("Query") || !reply.head().isSuccessful()) {
            return reply;
        }
        ObjectNode page = (ObjectNode) JSON.readTree(reply.body());
        ArrayNode items = page.withArray("Items");
        JsonNode from = JSON.readTree(sent.body()).path("ExclusiveStartKey");
        int least = from.isMissingNode() ? 1 : 0;
        if (items.size() <= least || !items.get(0).has("PK") || !items.get(0).has("SK")) {
            return reply;
        }
        int kept = least + weather.number(sent.identity(), items.size() - least);
        ObjectNode last = JSON.createObjectNode();
        JsonNode end = kept == 0 ? from : items.get(kept - 1);
        last.set("PK", end.get("PK"));
        last.set("SK", end.get("SK"));
        while (items.size() > kept) {
            items.remove(items.size() - 1);
        }
        page.put("Count", kept).put("ScannedCount", kept).set("LastEvaluatedKey", last);
        byte[] body = JSON.writeValueAsBytes(page);
        return new Reply(
                reply.head().toBuilder()
                        .removeHeader("x-amz-crc32")
                        .putHeader("Content-Length", Integer.toString(body.length))
                        .build(),
                body);
    }

    /** Half of a reply: the connection breaks, or seems to have come to its end. */
    private HttpExecuteResponse cutOff(Sent sent, Reply reply) throws IOException {
        if (reply.body().length == 0) {
            throw new SocketTimeoutException("no reply");
        }
        int draw = weather.number(sent.identity(), 2 * reply.body().length);
        ByteArrayInputStream half = new ByteArrayInputStream(Arrays.copyOf(reply.body(), draw / 2));
        return reply.answer(draw % 2 == 0 ? half : new Breaking(half));
    }

    /** A connection that breaks where it should have gone on. */
    private static final class Breaking extends FilterInputStream {

        Breaking(InputStream half) {
            super(half);
        }

        @Override
        public int read() throws IOException {
            return orBreak(super.read());
        }

        @Override
        public int read(byte[] bytes, int from, int most) throws IOException {
            return orBreak(super.read(bytes, from, most));
        }

        private static int orBreak(int read) throws IOException {
            if (read < 0) {
                throw new IOException("Premature EOF");
            }
            return read;
        }
    }
}
