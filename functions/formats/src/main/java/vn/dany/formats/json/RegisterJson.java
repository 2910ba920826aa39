package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * The register of units as JSON: {@code {"units": [{"id", "code", "name", "type", "level", "parent", "from", "to"}]}} in
 * the register's order; {@code parent} and {@code to} only where there is one, {@code id} only where it does not follow
 * from code and first day. Beside them {@code "successions": [{"from", "to", "on", "kind", "basis", "source"}]}, units
 * given by their position, and {@code "groups": [{"name", "units"}]}, where there are any.
 *
 * <p>A country of 10,000 units fits one item of the table even after a reform that ended each of them: hence the ids left
 * out and the positions.
 */
public final class RegisterJson {

    private RegisterJson() {}

    /** The register as a tree. */
    public static ObjectNode write(UnitRegister register) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode units = root.putArray("units");
        for (AdministrativeUnit unit : register.all()) {
            ObjectNode node = units.addObject();
            if (!unit.id().equals(UnitId.of(unit.code(), unit.validFrom()))) {
                node.put("id", unit.id().value());
            }
            node.put("code", unit.code())
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
        if (!register.successions().isEmpty()) {
            ArrayNode successions = root.putArray("successions");
            Map<UnitId, Integer> positions = new HashMap<>();
            register.all().forEach(unit -> positions.put(unit.id(), positions.size()));
            for (Succession edge : register.successions()) {
                write(
                        edge,
                        successions
                                .addObject()
                                .put("from", positions.get(edge.predecessor()))
                                .put("to", positions.get(edge.successor())));
            }
        }
        if (!register.groups().isEmpty()) {
            ArrayNode groups = root.putArray("groups");
            for (UnitGroup group : register.groups()) {
                ArrayNode members = groups.addObject().put("name", group.name()).putArray("units");
                group.unitIds().forEach(id -> members.add(id.value()));
            }
        }
        return root;
    }

    private static void write(Succession edge, ObjectNode node) {
        node.put("on", edge.on().toString()).put("kind", edge.kind().inFile());
        if (!edge.legalBasis().isEmpty()) {
            node.put("basis", edge.legalBasis());
        }
        if (!edge.source().isEmpty()) {
            node.put("source", edge.source());
        }
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
            String code = required(node, "code");
            LocalDate from = LocalDate.parse(required(node, "from"));
            String id = optional(node, "id");
            units.add(new AdministrativeUnit(
                    id == null ? UnitId.of(code, from) : new UnitId(id),
                    code,
                    required(node, "name"),
                    required(node, "type"),
                    UnitLevel.fromFile(required(node, "level")).orElseThrow(() -> broken(node, "level")),
                    parent == null ? null : new UnitId(parent),
                    from,
                    validTo == null ? null : LocalDate.parse(validTo)));
        }
        List<Succession> successions = new ArrayList<>();
        root.path("successions").forEach(node -> successions.add(succession(node, units)));
        List<UnitGroup> groups = new ArrayList<>();
        for (JsonNode node : root.path("groups")) {
            List<UnitId> members = new ArrayList<>();
            node.path("units").forEach(id -> members.add(new UnitId(id.asText())));
            groups.add(new UnitGroup(required(node, "name"), members));
        }
        return new UnitRegister(units, successions, groups);
    }

    private static Succession succession(JsonNode node, List<AdministrativeUnit> units) {
        return new Succession(
                units.get(node.path("from").asInt()).id(),
                units.get(node.path("to").asInt()).id(),
                LocalDate.parse(required(node, "on")),
                Succession.Kind.fromFile(required(node, "kind")).orElseThrow(() -> broken(node, "kind")),
                node.path("basis").asText(""),
                node.path("source").asText(""));
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
