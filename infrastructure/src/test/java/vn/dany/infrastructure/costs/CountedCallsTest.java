package vn.dany.infrastructure.costs;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.NullNode;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SettableClock;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.publish.PublishCampaign;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.response.ResponseStore;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.formats.files.StarterSet;
import vn.dany.tally.TallyHandler;

/** The functions ask of AWS exactly what the estimate says they do. */
@QuarkusTest
@WithTestResource(value = EmbeddedServices.class, initArgs = @ResourceArg(name = "fresh", value = "true"))
class CountedCallsTest {

    private static final Campaign CAMPAIGN =
            StarterSet.campaigns(StarterSet.units()).get(0);
    private static final Questionnaire QUESTIONNAIRE =
            StarterSet.questionnaires().get(0);
    private static final Instant OPEN = CAMPAIGN.rounds().get(0).firstOpensAt().plus(Duration.ofHours(1));

    /** Longer than anything read from the registry is remembered. */
    private static final Duration FORGOTTEN = Duration.ofSeconds(20);

    private static final int RESPONSES = 1_000;
    private static final double READ_UNIT = 4_096;

    /** The time all functions have. */
    static class Time {
        static final SettableClock CLOCK = new SettableClock(OPEN);

        @Produces
        @Singleton
        Clock clock() {
            return CLOCK;
        }
    }

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    @Inject
    ResponseStore responses;

    @Inject
    TallyHandler tally;

    private EntryCode code;

    @BeforeEach
    void publish() {
        Time.CLOCK.set(OPEN);
        writer.publish(StarterSet.units(), 1);
        writer.publish(QUESTIONNAIRE);
        if (registry.campaign(CAMPAIGN.id()).isEmpty()) {
            new PublishCampaign(registry, writer, new SecureRandom()).publish(CAMPAIGN);
        }
        code = registry.entries(CAMPAIGN.id()).get(0).code();
        // From here on the functions know the units, which are read whole once by each.
        visit("/s/" + code);
    }

    @Test
    void answer_costsWhatTheEstimateSays() {
        CallCounter.reset();

        Response form = visit("/s/" + code);
        String page = form.asString();
        assertThat(Pattern.compile("<(?:script src|img|link(?! rel=\"icon\" href=\"data:))")
                        .matcher(page)
                        .results())
                .as("what a browser fetches by itself")
                .hasSize(1);
        Response script = visit(found("<script src=\"([^\"]+)\"", page));
        Time.CLOCK.advance(FORGOTTEN);
        Response sent = given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(body(found("name=\"_key\" value=\"([^\"]+)\"", page)))
                .post("/s/" + code);
        assertThat(sent.statusCode()).isEqualTo(303);
        Response receipt = visit(sent.header("Location").replaceFirst("^https?://[^/]+", ""));

        List<Response> replies = List.of(form, script, sent, receipt);
        assertThat(CallCounter.calls(replies.size())).isEqualTo(Calls.ANSWER);
        // The script is sent with the packing of the functions; what rest-assured unpacked is larger, never smaller.
        assertThat(replies.stream().mapToLong(CountedCallsTest::bytes).sum())
                .isGreaterThan(1_000)
                .isLessThanOrEqualTo((long) Plan.SENT_BYTES);
    }

    @Test
    void qrImage_costsWhatTheEstimateSays() {
        CallCounter.reset();
        visit("/qr/" + code + ".png");
        assertThat(CallCounter.calls(1)).isEqualTo(Calls.QR_IMAGE);

        CallCounter.reset();
        visit("/qr/" + code + ".png");
        assertThat(CallCounter.calls(1).puts()).as("drawn before").isZero();
    }

    @Test
    void runs_costWhatTheEstimateSays() {
        Time.CLOCK.set(CAMPAIGN.rounds().get(0).firstOpensAt().minus(Duration.ofDays(30)));
        assertThat(run()).as("nothing open").isEqualTo(Calls.IDLE_RUN);

        Time.CLOCK.set(OPEN);
        run();
        Time.CLOCK.advance(Duration.ofMinutes(5));
        Calls before = run();
        record();
        Time.CLOCK.advance(Duration.ofMinutes(5));
        Calls after = run();
        Time.CLOCK.set(CAMPAIGN.rounds().get(0).lastClosesAt().plus(Duration.ofMinutes(10)));
        Calls copying = run();

        assertThat(copying.writeUnits())
                .as("each text once, and how far that has come")
                .isBetween(1.0, 3.0 * RESPONSES);
        assertThat(copying.readUnits())
                .as("everything read twice")
                .isBetween(1.5 * after.readUnits(), 2.5 * after.readUnits());
        double read = after.readUnits() - before.readUnits();
        assertThat(new Calls(0, after.readUnits() - read, after.writeUnits(), after.gets(), after.puts()))
                .isEqualTo(Calls.RUN);
        // Sixteen partitions, each read to the next full unit.
        double bytes = read * READ_UNIT / RESPONSES;
        assertThat(bytes).isCloseTo(Plan.RESPONSE_BYTES, within(16 * READ_UNIT / RESPONSES));
    }

    private Calls run() {
        Time.CLOCK.advance(FORGOTTEN);
        CallCounter.reset();
        assertThat(tally.handleRequest(NullNode.getInstance(), null).failed()).isZero();
        return CallCounter.calls(0);
    }

    private void record() {
        new RandomAnswers(QUESTIONNAIRE, 11)
                .responses(RESPONSES, CAMPAIGN.rounds().get(0).id(), CAMPAIGN.unitIds())
                .forEach(responses::record);
    }

    /** Somebody comes after everything read before was forgotten. */
    private static Response visit(String path) {
        Time.CLOCK.advance(FORGOTTEN);
        Response response = given().header("Accept-Encoding", "gzip").get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return response;
    }

    private static long bytes(Response response) {
        String length = response.header("Content-Length");
        long body = length == null ? response.asByteArray().length : Long.parseLong(length);
        return body + response.headers().toString().length();
    }

    private static String body(String key) {
        return "_key=" + key + "&"
                + new RandomAnswers(QUESTIONNAIRE, 3)
                        .fields().entrySet().stream()
                                .flatMap(field -> field.getValue().stream()
                                        .map(value -> field.getKey() + "=" + URLEncoder.encode(value, UTF_8)))
                                .collect(Collectors.joining("&"));
    }

    private static String found(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher.group(1);
    }
}
