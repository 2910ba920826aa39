package vn.dany.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import vn.dany.core.problem.Problem;
import vn.dany.templates.survey.AskedLanguage;

/**
 * Answers requests whose address or {@code Host} cannot be read with a page of ours and status 400, before the framework
 * does so with one of its own.
 */
@Singleton
public class ReadableRequests {

    /** Before everything else that looks at a request. */
    private static final int FIRST = -1_000_000;

    private static final int BAD_REQUEST = 400;

    void register(@Observes Router router) {
        // What the router itself finds unreadable fails before any handler is asked, the one by status last of all.
        router.route().order(FIRST).failureHandler(ReadableRequests::handleFailure);
        router.errorHandler(BAD_REQUEST, ReadableRequests::refuse);
        router.route().order(FIRST).handler(ReadableRequests::check);
    }

    private static void check(RoutingContext routing) {
        if (isAddress(routing.request().uri())) {
            routing.next();
        } else {
            refuse(routing);
        }
    }

    private static void handleFailure(RoutingContext routing) {
        if (routing.statusCode() == BAD_REQUEST) {
            refuse(routing);
        } else {
            routing.next();
        }
    }

    private static void refuse(RoutingContext routing) {
        HttpServerResponse response = routing.response();
        if (!response.ended()) {
            SecurityHeaders.ALL.forEach(response::putHeader);
            response.setStatusCode(BAD_REQUEST)
                    .putHeader("Content-Type", "text/html;charset=UTF-8")
                    .end(ProblemAnswers.text(Problem.of(Problem.Code.FORM_UNREADABLE), AskedLanguage.of(null)));
        }
    }

    /** Whether every escape is one (the framework has looked) and the whole is UTF-8. */
    static boolean isAddress(String uri) {
        ByteBuffer bytes = ByteBuffer.allocate(uri.length() * 3);
        for (int i = 0; i < uri.length(); i++) {
            if (uri.charAt(i) != '%') {
                bytes.put(String.valueOf(uri.charAt(i)).getBytes(StandardCharsets.UTF_8));
            } else if (i + 2 < uri.length() && hex(uri.charAt(i + 1)) >= 0 && hex(uri.charAt(i + 2)) >= 0) {
                bytes.put((byte) (hex(uri.charAt(i + 1)) * 16 + hex(uri.charAt(i + 2))));
                i += 2;
            } else {
                return false;
            }
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(bytes.flip());
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static int hex(char digit) {
        return Character.digit(digit, 16);
    }
}
