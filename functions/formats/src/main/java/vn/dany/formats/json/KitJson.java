package vn.dany.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
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

    static void write(Kit kit, JsonGenerator json) throws IOException {
        json.writeNumberField("layout", kit.layout());
        json.writeStringField("campaign", kit.campaignId().value());
        json.writeStringField("title", kit.title());
        json.writeStringField("organ", kit.organ());
        json.writeStringField("legalBasis", kit.legalBasis());
        json.writeStringField("population", kit.population());
        json.writeStringField("contact", kit.contact());
        if (kit.zaloGroup().isPresent()) {
            json.writeStringField("zaloGroup", kit.zaloGroup().get().toString());
        }
        if (kit.signatory().isPresent()) {
            json.writeObjectFieldStart("signatory");
            json.writeStringField("title", kit.signatory().get().title());
            json.writeArrayFieldStart("lines");
            for (String line : kit.signatory().get().lines()) {
                json.writeString(line);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeBooleanField("nameless", kit.nameless());
        json.writeStringField("address", kit.address().origin().toString());
        write(kit.windows(), json);
        json.writeArrayFieldStart("groups");
        for (Kit.Group group : kit.groups()) {
            write(group, json);
        }
        json.writeEndArray();
    }

    private static void write(List<CollectionWindow> windows, JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("windows");
        for (CollectionWindow window : windows) {
            json.writeStartObject();
            json.writeStringField("opensAt", window.opensAt().toString());
            json.writeStringField("closesAt", window.closesAt().toString());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void write(Kit.Group group, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", group.code());
        json.writeStringField("name", group.name());
        json.writeStringField("fullName", group.fullName());
        json.writeArrayFieldStart("codes");
        for (PrintedCode code : group.codes()) {
            json.writeStartObject();
            json.writeStringField("code", code.code().value());
            json.writeStringField("unit", code.unitCode());
            json.writeStringField("name", code.unitName());
            json.writeStringField("placement", code.placement());
            if (!code.ownWindows().isEmpty()) {
                write(code.ownWindows(), json);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
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
