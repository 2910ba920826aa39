package vn.dany.local;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import vn.dany.emulators.SignInWalk;
import vn.dany.templates.Language;
import vn.dany.templates.console.Addresses;

/** Signs in by one request: the same steps that a browser takes, taken here. */
@Path("/local/sign-in")
class SignInForScripts {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final RoutingContext routing;

    SignInForScripts(RoutingContext routing) {
        this.routing = routing;
    }

    /**
     * Leads to the console with the cookies of a session.
     *
     * @param as one of {@code province}, {@code reader}, {@code district}, {@code commune}, {@code union},
     *     {@code box-owner}, {@code auditor}
     */
    @GET
    public Response signIn(@QueryParam("as") @Nullable String as) {
        DemoPerson person = DemoPerson.named(as == null ? "" : as).orElseThrow(NotFoundException::new);
        String home = new Addresses(Language.VI).home();
        Response.ResponseBuilder response = Response.seeOther(URI.create(home));
        SignInWalk.from(new Addresses(Language.VI).signIn(home), person.email(), person.claims(), this::ask)
                .forEach(cookie -> response.header(HttpHeaders.SET_COOKIE, cookie));
        return response.build();
    }

    /** By the name under which the browser will bring the cookies. */
    private SignInWalk.Reply ask(String path, String cookies) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://" + routing.request().authority() + path));
        if (!cookies.isEmpty()) {
            request.header(HttpHeaders.COOKIE, cookies);
        }
        try {
            HttpResponse<Void> reply = CLIENT.send(request.build(), HttpResponse.BodyHandlers.discarding());
            return new SignInWalk.Reply(
                    reply.statusCode(),
                    reply.headers().firstValue(HttpHeaders.LOCATION).orElse(""),
                    reply.headers().allValues(HttpHeaders.SET_COOKIE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
