package vn.dany.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;

/** Campaigns as they are stored: units by id, times as UTC instants. */
public final class CampaignJson {

    private static final CampaignId STAND_IN = new CampaignId("stand-in");
    private static final int MAX_ROUNDS = 99;

    private CampaignJson() {}

    /** The tree that {@link #read(JsonNode)} reads; equal campaigns give equal trees. */
    public static ObjectNode write(Campaign campaign) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("id", campaign.id().value());
        Words.put(tree, "title", campaign.title());
        Words.put(tree, "organ", campaign.organ());
        Words.put(tree, "legalBasis", campaign.legalBasis());
        Words.put(tree, "purpose", campaign.purpose());
        Words.put(tree, "population", campaign.population());
        Words.put(tree, "contact", campaign.contact());
        tree.put("questionnaire", campaign.questionnaire().toString());
        ArrayNode units = tree.putArray("unitIds");
        campaign.unitIds().forEach(unitId -> units.add(unitId.value()));
        ArrayNode rounds = tree.putArray("rounds");
        campaign.rounds()
                .forEach(round -> rounds.addObject()
                        .put("opensAt", round.window().opensAt().toString())
                        .put("closesAt", round.window().closesAt().toString()));
        tree.put("secretVersion", campaign.secretVersion());
        return tree;
    }

    /**
     * The campaign in {@code tree}.
     *
     * @throws FileRefused with every problem found
     */
    public static Campaign read(JsonNode tree) {
        return read(
                Place.top(tree),
                "unitIds",
                place -> place.someItems().stream()
                        .map(item -> item.text(
                                UnitId::new,
                                new UnitId("u0000000000"),
                                "phải là mã nội bộ của đơn vị",
                                "must be an internal unit id"))
                        .toList(),
                CampaignJson::instant);
    }

    /**
     * The campaign at {@code top}, whose units and times are written in another way than the stored one.
     *
     * @param unitsKey the key the units stand under
     * @param units reads the units, noting what is wrong
     * @param time reads one time
     * @throws FileRefused with every problem found
     */
    public static Campaign read(
            Place top, String unitsKey, Function<Place, List<UnitId>> units, Function<String, Instant> time) {
        top.allow(List.of(
                "id",
                "title",
                "organ",
                "legalBasis",
                "purpose",
                "population",
                "contact",
                "questionnaire",
                unitsKey,
                "rounds",
                "secretVersion"));
        CampaignId id = top.at("id")
                .text(
                        CampaignId::new,
                        STAND_IN,
                        "mã đợt khảo sát chỉ gồm chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ",
                        "a campaign id has lower-case letters, digits and hyphens, and starts with a letter");
        var title = top.at("title").words();
        var organ = top.at("organ").words();
        var legalBasis = top.at("legalBasis").words();
        var purpose = top.at("purpose").words();
        var population = top.at("population").words();
        var contact = top.at("contact").words();
        QuestionnaireVersion questionnaire = top.at("questionnaire")
                .text(
                        QuestionnaireVersion::parse,
                        new QuestionnaireVersion("stand-in", 1),
                        "phải là mã phiếu và số phiên bản, ví dụ pks01@1",
                        "must be a questionnaire and its version, such as pks01@1");
        List<UnitId> unitIds = units.apply(top.at(unitsKey));
        List<Round> rounds = rounds(top.at("rounds"), id, time);
        Place secret = top.at("secretVersion");
        int secretVersion = secret.isPresent() ? secret.wholeNumber(1, 9_999) : 1;
        top.finish();
        return new Campaign(
                id,
                title,
                organ,
                legalBasis,
                purpose,
                population,
                contact,
                questionnaire,
                unitIds,
                secretVersion,
                rounds);
    }

    private static List<Round> rounds(Place place, CampaignId id, Function<String, Instant> time) {
        List<Round> rounds = new ArrayList<>();
        List<Place> items = place.someItems();
        if (items.size() > MAX_ROUNDS) {
            place.refuse("nhiều nhất " + MAX_ROUNDS + " đợt", "at most " + MAX_ROUNDS + " rounds");
            return rounds;
        }
        Instant before = Instant.MIN;
        for (Place item : items) {
            item.allow(List.of("opensAt", "closesAt"));
            Instant opensAt = time(item.at("opensAt"), time);
            Instant closesAt = time(item.at("closesAt"), time);
            if (opensAt.equals(Instant.MIN) || closesAt.equals(Instant.MIN)) {
                continue;
            }
            if (!opensAt.isBefore(closesAt)) {
                item.at("closesAt").refuse("phải sau giờ mở (opensAt)", "must be later than opensAt");
                continue;
            }
            if (opensAt.isBefore(before)) {
                item.at("opensAt")
                        .refuse("đợt này mở khi đợt trước chưa đóng", "this round opens before the earlier one closes");
            }
            before = closesAt;
            rounds.add(new Round(new RoundId(id, rounds.size() + 1), new CollectionWindow(opensAt, closesAt)));
        }
        return rounds;
    }

    private static Instant time(Place place, Function<String, Instant> reader) {
        return place.text(
                text -> {
                    try {
                        return reader.apply(text);
                    } catch (DateTimeException e) {
                        throw new IllegalArgumentException(e);
                    }
                },
                Instant.MIN,
                "không đọc được thời điểm; hãy viết như 2024-04-01T00:00:00",
                "not a time; write it like 2024-04-01T00:00:00");
    }

    private static Instant instant(String text) {
        return Instant.parse(text);
    }
}
