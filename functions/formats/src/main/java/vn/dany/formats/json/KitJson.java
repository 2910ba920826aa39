package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Signatory;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;

/** The content of a kit as fields of an order; the Zalo group is left out where there is none. */
final class KitJson {

    private KitJson() {}

    static void write(Kit kit, ObjectNode json) {
        json.put("layout", kit.layout());
        json.put("campaign", kit.campaignId().value());
        json.put("title", kit.title());
        json.put("organ", kit.organ());
        json.put("legalBasis", kit.legalBasis());
        json.put("population", kit.population());
        json.put("contact", kit.contact());
        kit.zaloGroup().ifPresent(group -> json.put("zaloGroup", group.toString()));
        kit.signatory().ifPresent(signatory -> {
            ObjectNode node = json.putObject("signatory").put("title", signatory.title());
            signatory.lines().forEach(node.putArray("lines")::add);
        });
        json.put("nameless", kit.nameless());
        json.put("address", kit.address().origin().toString());
        write(kit.windows(), json);
        ArrayNode groups = json.putArray("groups");
        kit.groups().forEach(group -> write(group, groups.addObject()));
    }

    private static void write(List<CollectionWindow> windows, ObjectNode json) {
        ArrayNode list = json.putArray("windows");
        windows.forEach(window -> list.addObject()
                .put("opensAt", window.opensAt().toString())
                .put("closesAt", window.closesAt().toString()));
    }

    private static void write(Kit.Group group, ObjectNode json) {
        json.put("code", group.code()).put("name", group.name()).put("fullName", group.fullName());
        ArrayNode codes = json.putArray("codes");
        for (PrintedCode code : group.codes()) {
            ObjectNode node = codes.addObject();
            node.put("code", code.code().value());
            node.put("unit", code.unitCode());
            node.put("name", code.unitName());
            node.put("placement", code.placement());
            if (!code.ownWindows().isEmpty()) {
                write(code.ownWindows(), node);
            }
        }
    }

    static Kit read(JsonNode json) {
        List<Kit.Group> groups = new ArrayList<>();
        json.required("groups").forEach(group -> groups.add(group(group)));
        return new Kit(
                json.required("layout").asInt(),
                new CampaignId(text(json, "campaign")),
                text(json, "title"),
                text(json, "organ"),
                text(json, "legalBasis"),
                text(json, "population"),
                text(json, "contact"),
                Optional.ofNullable(json.get("zaloGroup")).map(JsonNode::asText).map(URI::create),
                Optional.ofNullable(json.get("signatory")).map(KitJson::signatory),
                json.required("nameless").asBoolean(),
                new PublicAddress(URI.create(text(json, "address"))),
                windows(json.required("windows")),
                groups);
    }

    private static Kit.Group group(JsonNode json) {
        List<PrintedCode> codes = new ArrayList<>();
        json.required("codes")
                .forEach(code -> codes.add(new PrintedCode(
                        new EntryCode(text(code, "code")),
                        text(code, "unit"),
                        text(code, "name"),
                        text(code, "placement"),
                        code.has("windows") ? windows(code.get("windows")) : List.of())));
        return new Kit.Group(text(json, "code"), text(json, "name"), text(json, "fullName"), codes);
    }

    private static List<CollectionWindow> windows(JsonNode json) {
        List<CollectionWindow> windows = new ArrayList<>();
        json.forEach(window -> windows.add(
                new CollectionWindow(Instant.parse(text(window, "opensAt")), Instant.parse(text(window, "closesAt")))));
        return windows;
    }

    private static Signatory signatory(JsonNode json) {
        List<String> lines = new ArrayList<>();
        json.required("lines").forEach(line -> lines.add(line.asText()));
        return new Signatory(text(json, "title"), lines);
    }

    private static String text(JsonNode json, String field) {
        return json.required(field).asText();
    }
}
