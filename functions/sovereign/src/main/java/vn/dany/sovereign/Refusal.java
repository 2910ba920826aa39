package vn.dany.sovereign;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import vn.dany.stack.Sentence;
import vn.dany.web.SecurityHeaders;

/** A short answer in plain text, with the headers every answer has, to what no function is asked. */
public final class Refusal {

    private Refusal() {}

    /** Sends {@code sentence} in both languages; a body that is still on its way is not waited for. */
    public static void send(RoutingContext routing, int status, Sentence sentence) {
        String text = sentence.vietnamese() + "\n" + sentence.english() + "\n";
        HttpServerResponse response = routing.response().setStatusCode(status);
        SecurityHeaders.ALL.forEach(response::putHeader);
        response.putHeader("Content-Type", "text/plain;charset=UTF-8").putHeader("Retry-After", "2");
        if (routing.request().isEnded()) {
            response.end(text);
        } else {
            response.putHeader("Connection", "close")
                    .end(text)
                    .onComplete(sent -> routing.request().connection().close());
        }
    }
}
