package vn.dany.adapters.dynamodb;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.formats.json.CampaignJson;
import vn.dany.formats.json.JsonText;

/**
 * A campaign as one item for itself and one for each round. All that were written together carry the same
 * {@code revision}: a query that meets a write half-way can tell, and rounds a later state dropped are passed over.
 */
final class CampaignItems {

    private static final String CAMPAIGN = "campaign";
    private static final String ROUND = "round";
    private static final String ROUND_COUNT = "rounds";
    static final String REVISION = "revision";

    private CampaignItems() {}

    /** That there is such a campaign. */
    static Map<String, AttributeValue> listing(CampaignId id) {
        Map<String, AttributeValue> item = TableKeys.listing(id);
        item.put(CAMPAIGN, AttributeValue.fromS(id.value()));
        return item;
    }

    /** The campaign that {@code listing} speaks of. */
    static CampaignId listed(Map<String, AttributeValue> listing) {
        return new CampaignId(Attributes.text(listing, CAMPAIGN));
    }

    /** The campaign and its rounds, to be written together. */
    static List<Map<String, AttributeValue>> of(Campaign campaign) {
        ObjectNode json = CampaignJson.write(campaign);
        JsonNode rounds = json.remove("rounds");
        AttributeValue revision = AttributeValue.fromS(UUID.randomUUID().toString());
        List<Map<String, AttributeValue>> items = new ArrayList<>();
        Map<String, AttributeValue> item = TableKeys.campaign(campaign.id());
        item.put(CAMPAIGN, AttributeValue.fromS(JsonText.write(json)));
        item.put(ROUND_COUNT, AttributeValue.fromN(Integer.toString(rounds.size())));
        item.put(REVISION, revision);
        items.add(item);
        for (Round round : campaign.rounds()) {
            Map<String, AttributeValue> roundItem = TableKeys.round(round.id());
            JsonNode node = rounds.get(round.id().number() - 1);
            roundItem.put(ROUND, AttributeValue.fromS(JsonText.write(node)));
            roundItem.put(REVISION, revision);
            items.add(roundItem);
        }
        return items;
    }

    /**
     * The campaign in {@code items}, which come in the order of their keys.
     *
     * @return empty if they were read while they were being replaced
     */
    static Optional<Campaign> campaign(List<Map<String, AttributeValue>> items) {
        Map<String, AttributeValue> item = items.get(0);
        String revision = Attributes.text(item, REVISION);
        ObjectNode json = (ObjectNode) JsonText.read(Attributes.text(item, CAMPAIGN));
        ArrayNode rounds = json.putArray("rounds");
        items.stream()
                .skip(1)
                .filter(round -> Attributes.text(round, REVISION).equals(revision))
                .forEach(round -> rounds.add(JsonText.read(Attributes.text(round, ROUND))));
        return rounds.size() == Attributes.number(item, ROUND_COUNT)
                ? Optional.of(CampaignJson.read(json))
                : Optional.empty();
    }
}
