package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CampaignPlan.Times;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.questionnaire.LocalizedText;

/**
 * Plans as trees, the same in a campaign file and in a draft. Reading notes what is in the wrong form, such as a list in
 * the place of a text or a key nobody knows; what a plan says is checked by core.
 */
public final class PlanJson {

    private static final List<String> KEYS = List.of(
            "id",
            "title",
            "organ",
            "legalBasis",
            "purpose",
            "population",
            "contact",
            "questionnaire",
            "units",
            "rounds",
            "trial",
            "zaloGroup",
            "signatory",
            "headcounts",
            "placements",
            "secretVersion",
            "formLinks");

    private PlanJson() {}

    /** The tree that {@link #read} reads; what is empty is left out. */
    public static ObjectNode write(CampaignPlan plan) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        put(tree, "id", plan.id());
        put(tree, "title", plan.title());
        put(tree, "organ", plan.organ());
        put(tree, "legalBasis", plan.legalBasis());
        put(tree, "purpose", plan.purpose());
        put(tree, "population", plan.population());
        put(tree, "contact", plan.contact());
        put(tree, "questionnaire", plan.questionnaire());
        if (plan.units().equals(List.of(CampaignPlan.ALL))) {
            tree.put("units", CampaignPlan.ALL);
        } else {
            texts(tree.putArray("units"), plan.units());
        }
        ArrayNode rounds = tree.putArray("rounds");
        plan.rounds().forEach(times -> write(rounds.addObject(), times));
        plan.trial().ifPresent(times -> write(tree.putObject("trial"), times));
        put(tree, "zaloGroup", plan.zaloGroup());
        plan.signatory().ifPresent(signatory -> {
            ObjectNode node = tree.putObject("signatory");
            put(node, "title", signatory.title());
            texts(node.putArray("lines"), signatory.lines());
        });
        if (!plan.headcounts().isEmpty()) {
            ObjectNode headcounts = tree.putObject("headcounts");
            plan.headcounts().forEach(headcounts::put);
        }
        if (!plan.placements().isEmpty()) {
            ObjectNode placements = tree.putObject("placements");
            plan.placements().forEach((code, names) -> texts(placements.putArray(code), names));
        }
        put(tree, "secretVersion", plan.secretVersion());
        if (plan.formLinks()) {
            tree.put("formLinks", true);
        }
        return tree;
    }

    /** The plan at {@code top}; the caller finishes the reading. */
    public static CampaignPlan read(Place top) {
        top.allow(KEYS);
        return new CampaignPlan(
                text(top.at("id")),
                words(top.at("title")),
                words(top.at("organ")),
                words(top.at("legalBasis")),
                words(top.at("purpose")),
                words(top.at("population")),
                words(top.at("contact")),
                text(top.at("questionnaire")),
                units(top.at("units")),
                top.at("rounds").items().stream().map(PlanJson::times).toList(),
                Optional.of(top.at("trial")).filter(Place::isPresent).map(PlanJson::times),
                text(top.at("zaloGroup")),
                Optional.of(top.at("signatory")).filter(Place::isPresent).map(PlanJson::signatory),
                headcounts(top.at("headcounts")),
                placements(top.at("placements")),
                text(top.at("secretVersion")),
                Optional.of(top.at("formLinks"))
                        .filter(Place::isPresent)
                        .map(Place::flag)
                        .orElse(false));
    }

    /** The plan in {@code tree}, which {@link #write} wrote. */
    public static CampaignPlan read(JsonNode tree) {
        Place top = Place.top(tree);
        CampaignPlan plan = read(top);
        top.finish();
        return plan;
    }

    private static Signatory signatory(Place place) {
        place.allow(List.of("title", "lines"));
        return new Signatory(
                text(place.at("title")),
                place.at("lines").items().stream().map(PlanJson::text).toList());
    }

    private static List<String> units(Place place) {
        if (place.isList()) {
            return place.items().stream().map(PlanJson::text).toList();
        }
        return place.isPresent() ? List.of(text(place)) : List.of();
    }

    private static Times times(Place place) {
        place.allow(List.of("opensAt", "closesAt"));
        return new Times(text(place.at("opensAt")), text(place.at("closesAt")));
    }

    private static SortedMap<String, String> headcounts(Place place) {
        SortedMap<String, String> headcounts = new TreeMap<>();
        place.entries().forEach((code, headcount) -> headcounts.put(code, text(headcount)));
        return headcounts;
    }

    private static SortedMap<String, List<String>> placements(Place place) {
        SortedMap<String, List<String>> placements = new TreeMap<>();
        place.entries()
                .forEach((code, names) -> placements.put(
                        code,
                        new ArrayList<>(
                                names.items().stream().map(PlanJson::text).toList())));
        return placements;
    }

    private static LocalizedText words(Place place) {
        return place.isPresent() ? place.words() : LocalizedText.of("");
    }

    /** The text here, empty if nothing stands here: whether it may be, core says. */
    private static String text(Place place) {
        return place.isPresent() ? place.text() : "";
    }

    private static void write(ObjectNode tree, Times times) {
        put(tree, "opensAt", times.opensAt());
        put(tree, "closesAt", times.closesAt());
    }

    private static void texts(ArrayNode array, List<String> texts) {
        texts.forEach(array::add);
    }

    private static void put(ObjectNode tree, String key, LocalizedText words) {
        if (!words.vi().isEmpty()) {
            Words.put(tree, key, words);
        }
    }

    private static void put(ObjectNode tree, String key, String text) {
        if (!text.isEmpty()) {
            tree.put(key, text);
        }
    }
}
