package vn.dany.gateway;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse;
import jakarta.annotation.Priority;
import jakarta.decorator.Decorator;
import jakarta.decorator.Delegate;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Hands on the events that can be read as a request of an HTTP API. What is none, such as a ping that keeps a function
 * warm, or has a body that cannot be decoded is answered with 400 and one line: nobody reads it, and nothing is wrong
 * that anybody should be told of.
 */
@Decorator
@Priority(1)
public class ReadableEvents implements RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> {

    private static final int BAD_REQUEST = 400;

    /** What may stand in a path as it is (RFC 3986), and the sign of an escape. */
    private static final String PLAIN = "-._~!$&'()*+,;=:@/%";

    private final RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> requests;

    @Inject
    public ReadableEvents(@Delegate RequestHandler<APIGatewayV2HTTPEvent, APIGatewayV2HTTPResponse> requests) {
        this.requests = requests;
    }

    @Override
    public APIGatewayV2HTTPResponse handleRequest(@Nullable APIGatewayV2HTTPEvent event, Context context) {
        if (event == null || !isRequest(event)) {
            return refused("no request of an HTTP API");
        }
        if (event.getIsBase64Encoded() && event.getBody() != null && !isBase64(event.getBody())) {
            return refused("the body is no base64");
        }
        event.setRawPath(escaped(event.getRawPath()));
        return requests.handleRequest(event, context);
    }

    private static APIGatewayV2HTTPResponse refused(String reason) {
        return APIGatewayV2HTTPResponse.builder()
                .withStatusCode(BAD_REQUEST)
                .withBody(reason)
                .build();
    }

    private static boolean isRequest(APIGatewayV2HTTPEvent event) {
        APIGatewayV2HTTPEvent.@Nullable RequestContext context = event.getRequestContext();
        APIGatewayV2HTTPEvent.RequestContext.@Nullable Http http = context == null ? null : context.getHttp();
        return http != null && http.getMethod() != null && event.getRawPath() != null;
    }

    private static boolean isBase64(String body) {
        try {
            Base64.getDecoder().decode(body);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The path with everything escaped that must be; an HTTP API undoes some of the escapes that a browser sent. */
    private static String escaped(String path) {
        if (path.chars().allMatch(ReadableEvents::isPlain)) {
            return path;
        }
        StringBuilder escaped = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            int character = each & 0xff;
            if (isPlain(character)) {
                escaped.append((char) character);
            } else {
                escaped.append('%')
                        .append(Character.toUpperCase(Character.forDigit(character >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(character & 15, 16)));
            }
        }
        return escaped.toString();
    }

    private static boolean isPlain(int character) {
        return (character >= 'a' && character <= 'z')
                || (character >= 'A' && character <= 'Z')
                || (character >= '0' && character <= '9')
                || (character < 128 && PLAIN.indexOf(character) >= 0);
    }
}
