package vn.dany.survey;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.publish.PublishCampaign;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.formats.files.StarterSet;

/** Publishes a campaign for a test and reads what a browser would read from a page. */
@Singleton
class Kit {

    private static final Pattern KEY = Pattern.compile("name=\"_key\" value=\"([^\"]+)\"");

    @Inject
    RegistryWriter writer;

    @Inject
    Registry registry;

    /** Entry codes of the campaign's units. */
    List<EntryCode> publish(Campaign campaign) {
        writer.publish(Samples.register(), 1);
        publish(Samples.questionnaire());
        new PublishCampaign(registry, writer, new SecureRandom()).publish(campaign);
        return registry.entries(campaign.id()).stream()
                .map(entry -> entry.code())
                .toList();
    }

    void publish(Questionnaire questionnaire) {
        writer.publish(questionnaire);
    }

    /** A campaign that is open by the machine's own time, which is a packaged function's. */
    static Campaign openNow(QuestionnaireVersion questionnaire, int secretVersion) {
        return open(questionnaire, secretVersion, Instant.now().plus(Duration.ofHours(1)));
    }

    /** A campaign that was open for two hours. */
    static Campaign open(QuestionnaireVersion questionnaire, int secretVersion, Instant until) {
        CampaignId id = Samples.freshCampaignId();
        Campaign like = StarterSet.campaigns(StarterSet.units()).get(0);
        return new Campaign(
                id,
                like.title(),
                like.organ(),
                like.legalBasis(),
                like.purpose(),
                like.population(),
                // With a number to call the form is as large as it gets.
                LocalizedText.of(
                        like.contact().vi() + " Điện thoại: 0204.3855.888.",
                        like.contact().in("en") + " Telephone: 0204.3855.888."),
                questionnaire,
                Samples.COMMUNES,
                secretVersion,
                List.of(new Round(new RoundId(id, 1), new CollectionWindow(until.minus(Duration.ofHours(2)), until))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    /** The body a browser would send. */
    static String form(String key, Map<String, List<String>> fields) {
        return "_key=" + key + "&"
                + fields.entrySet().stream()
                        .flatMap(field -> field.getValue().stream()
                                .map(value -> field.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                        .collect(Collectors.joining("&"));
    }

    static String open(EntryCode code) {
        return key(given().get("/s/" + code).then().statusCode(200).extract().asString());
    }

    static String key(String page) {
        Matcher matcher = KEY.matcher(page);
        if (!matcher.find()) {
            throw new AssertionError("no submission key on the page:\n" + page);
        }
        return matcher.group(1);
    }

    static Response send(EntryCode code, String form) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post("/s/" + code);
    }
}
