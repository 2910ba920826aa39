package vn.dany.local;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.dany.core.RandomAnswers;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.formats.files.StarterSet;

/**
 * Events in the shape AWS records them, each sent to every packaged function, its own or not: the answer is what {@code
 * events/expected.csv} says, and none leaves more in a log than lines of a function that is well.
 */
class ReplayedEventsIT {

    private static final Path EVENTS = Path.of("src/test/resources/events");
    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Map<String, PackagedFunction> FUNCTIONS = new LinkedHashMap<>();

    private static Deployment deployment;

    @BeforeAll
    static void deploy() throws Exception {
        deployment = Deployment.at("https://khaosat.example.vn");
        for (String name : new String[] {"survey", "qr", "console", "tally", "documents"}) {
            FUNCTIONS.put(name, deployment.start(name));
        }
    }

    @AfterAll
    static void stop() throws Exception {
        deployment.close();
        FUNCTIONS.forEach(
                (name, function) -> assertThat(function.complaints()).as(name).isEmpty());
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/events/expected.csv", useHeadersInDisplayName = true)
    void recordedEvent_isAnsweredByEveryFunction(ArgumentsAccessor row) throws Exception {
        String event = event(row.getString(0));
        Map<String, String> expected = new LinkedHashMap<>();
        Map<String, String> answered = new LinkedHashMap<>();
        int column = 1;
        for (Map.Entry<String, PackagedFunction> function : FUNCTIONS.entrySet()) {
            expected.put(function.getKey(), row.getString(column++));
            answered.put(function.getKey(), summary(function.getValue().invoke(event)));
        }
        assertThat(answered).isEqualTo(expected);
    }

    @Test
    void everyRecordedEvent_hasItsLine() throws Exception {
        try (Stream<Path> files = Files.list(EVENTS);
                Stream<String> lines = Files.lines(EVENTS.resolve("expected.csv"))) {
            assertThat(lines.skip(1).map(line -> line.replaceFirst(",.*", "") + ".json"))
                    .containsExactlyInAnyOrderElementsOf(
                            new TreeSet<>(files.map(file -> file.getFileName().toString())
                                    .filter(name -> name.endsWith(".json"))
                                    .toList()));
        }
    }

    @Test
    void longestBodyAnEventCanHold_isRefusedWithAPage() {
        String most = "A1=" + "5".repeat((6 << 20) * 3 / 4 - 4096);

        var refused = function("survey").post("/s/" + deployment.codes().get(0).entryCode(), most);

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.text()).contains("Nội dung gửi lên quá lớn");
    }

    private static PackagedFunction function(String name) {
        return Objects.requireNonNull(FUNCTIONS.get(name));
    }

    /** The event with a code of the demo, and a form just opened and filled in. */
    private static String event(String name) throws Exception {
        String code = deployment.codes().get(0).entryCode();
        String event = Files.readString(EVENTS.resolve(name + ".json")).replace("@code@", code);
        if (!event.contains("@form")) {
            return event;
        }
        String form = Sender.bodyFor(
                function("survey").get("/s/" + code).text(),
                new RandomAnswers(StarterSet.questionnaires().get(0), name.hashCode()).fields());
        return event.replace("@form-base64@", Base64.getEncoder().encodeToString(form.getBytes(UTF_8)))
                .replace("@form@", form);
    }

    /** The status of an HTTP answer, and whether it leads to a receipt; what the others did. */
    private static String summary(String answer) throws Exception {
        JsonNode json = JSON.readTree(answer);
        if (json.has("counted")) {
            return json.get("failed").asInt() == 0 ? "counts " + json.get("counted") + " rounds" : answer;
        }
        if (json.has("orderId")) {
            return json.get("orderId").isNull() ? "no order" : answer;
        }
        String leads = json.at("/headers/Location").asText();
        return json.get("statusCode").asText() + (leads.contains("/r/") ? " receipt" : "");
    }
}
