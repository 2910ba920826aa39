package vn.dany.adapters.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * The register of units as JSON: {@code {"units": [{"id", "code", "name", "type", "level", "parent", "from", "to"}]}} in
 * the register's order; {@code parent} and {@code to} only where there is one.
 */
public final class RegisterJson {

    private RegisterJson() {}

    /** The register as a tree. */
    public static ObjectNode write(UnitRegister register) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode units = root.putArray("units");
        for (AdministrativeUnit unit : register.all()) {
            ObjectNode node = units.addObject()
                    .put("id", unit.id().value())
                    .put("code", unit.code())
                    .put("name", unit.name())
                    .put("type", unit.type())
                    .put("level", unit.level().inFile());
            if (unit.parentId() != null) {
                node.put("parent", unit.parentId().value());
            }
            node.put("from", unit.validFrom().toString());
            if (unit.validTo() != null) {
                node.put("to", unit.validTo().toString());
            }
        }
        return root;
    }

    /**
     * The register behind what {@link #write} wrote.
     *
     * @throws IllegalArgumentException naming the unit and the field if something is missing or no good
     */
    public static UnitRegister read(JsonNode root) {
        List<AdministrativeUnit> units = new ArrayList<>();
        for (JsonNode node : root.path("units")) {
            String parent = optional(node, "parent");
            String validTo = optional(node, "to");
            units.add(new AdministrativeUnit(
                    new UnitId(required(node, "id")),
                    required(node, "code"),
                    required(node, "name"),
                    required(node, "type"),
                    UnitLevel.fromFile(required(node, "level")).orElseThrow(() -> broken(node, "level")),
                    parent == null ? null : new UnitId(parent),
                    LocalDate.parse(required(node, "from")),
                    validTo == null ? null : LocalDate.parse(validTo)));
        }
        return new UnitRegister(units);
    }

    private static String required(JsonNode node, String field) {
        String text = optional(node, field);
        if (text == null) {
            throw broken(node, field);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isTextual() ? value.textValue() : null;
    }

    private static IllegalArgumentException broken(JsonNode node, String field) {
        return new IllegalArgumentException("unit " + node.path("code").asText("without code") + ": " + field);
    }
}
