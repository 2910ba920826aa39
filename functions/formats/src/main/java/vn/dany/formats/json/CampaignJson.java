package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.PlanFinding;
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
        campaign.rounds().forEach(round -> rounds.add(RoundJson.write(round)));
        tree.put("secretVersion", campaign.secretVersion());
        campaign.trial().ifPresent(trial -> tree.set("trial", RoundJson.write(trial)));
        campaign.zaloGroup().ifPresent(link -> tree.put("zaloGroup", link.toString()));
        campaign.signatory().ifPresent(signatory -> {
            ObjectNode node = tree.putObject("signatory").put("title", signatory.title());
            ArrayNode lines = node.putArray("lines");
            signatory.lines().forEach(lines::add);
        });
        if (campaign.formLinks()) {
            tree.put("formLinks", true);
        }
        return tree;
    }

    /**
     * The campaign in {@code tree}.
     *
     * @throws FileRefused with every problem found
     */
    public static Campaign read(JsonNode tree) {
        Place top = Place.top(tree);
        top.allow(List.of(
                "id",
                "title",
                "organ",
                "legalBasis",
                "purpose",
                "population",
                "contact",
                "questionnaire",
                "unitIds",
                "rounds",
                "secretVersion",
                "trial",
                "zaloGroup",
                "signatory",
                "formLinks"));
        CampaignId id = top.at("id").text(CampaignId::new, STAND_IN, PlanFinding.ID_UNFIT);
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
                        PlanFinding.QUESTIONNAIRE_UNFIT);
        List<UnitId> unitIds =
                top.at("unitIds").someItems().stream().map(RoundJson::unitId).toList();
        List<Round> rounds = rounds(top.at("rounds"), id);
        Optional<Round> trial = Optional.of(top.at("trial"))
                .filter(Place::isPresent)
                .flatMap(place -> RoundJson.read(place, new RoundId(id, RoundId.TRIAL)));
        Optional<URI> zaloGroup = Optional.of(top.at("zaloGroup"))
                .filter(Place::isPresent)
                .map(place -> place.text(URI::create, URI.create(""), FieldFinding.NOT_AN_ADDRESS));
        Optional<Signatory> signatory =
                Optional.of(top.at("signatory")).filter(Place::isPresent).map(CampaignJson::signatory);
        Place secret = top.at("secretVersion");
        Place links = top.at("formLinks");
        boolean formLinks = links.isPresent() && links.flag();
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
                rounds,
                trial,
                zaloGroup,
                signatory,
                formLinks);
    }

    private static Signatory signatory(Place place) {
        place.allow(List.of("title", "lines"));
        return new Signatory(
                place.at("title").text(),
                place.at("lines").items().stream().map(Place::text).toList());
    }

    private static List<Round> rounds(Place place, CampaignId id) {
        List<Round> rounds = new ArrayList<>();
        List<Place> items = place.someItems();
        if (items.size() > MAX_ROUNDS) {
            place.refuse(PlanFinding.TOO_MANY_ROUNDS, MAX_ROUNDS);
            return rounds;
        }
        Instant before = Instant.MIN;
        for (Place item : items) {
            Optional<Round> round = RoundJson.read(item, new RoundId(id, rounds.size() + 1));
            if (round.isEmpty()) {
                continue;
            }
            if (round.get().window().opensAt().isBefore(before)) {
                item.at("opensAt").refuse(PlanFinding.OPENS_BEFORE_EARLIER_CLOSES);
            }
            before = round.get().window().closesAt();
            rounds.add(round.get());
        }
        return rounds;
    }
}
