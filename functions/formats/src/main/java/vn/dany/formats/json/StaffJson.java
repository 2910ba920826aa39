package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffMember;
import vn.dany.core.unit.UnitId;

/**
 * The members of staff as JSON: {@code [{"identity", "name", "assignments": [{"role", "group", "heads", "from",
 * "until"}]}]}; {@code group}, {@code heads} and {@code until} only where there are any.
 */
public final class StaffJson {

    private StaffJson() {}

    /** The members as a tree. */
    public static ArrayNode write(List<StaffMember> members) {
        ArrayNode root = JsonNodeFactory.instance.arrayNode();
        for (StaffMember member : members) {
            ObjectNode node =
                    root.addObject().put("identity", member.identity()).put("name", member.name());
            ArrayNode assignments = node.putArray("assignments");
            member.assignments().forEach(assignment -> write(assignment, assignments.addObject()));
        }
        return root;
    }

    private static void write(Assignment assignment, ObjectNode node) {
        node.put("role", assignment.role().name());
        if (!assignment.group().isEmpty()) {
            node.put("group", assignment.group());
        }
        if (!assignment.heads().isEmpty()) {
            ArrayNode heads = node.putArray("heads");
            assignment.heads().forEach(head -> heads.add(head.value()));
        }
        node.put("from", assignment.from().toString());
        assignment.until().ifPresent(until -> node.put("until", until.toString()));
    }

    /**
     * The members behind what {@link #write(List)} wrote.
     *
     * @throws IllegalArgumentException if it did not
     */
    public static List<StaffMember> read(JsonNode root) {
        List<StaffMember> members = new ArrayList<>();
        for (JsonNode node : root) {
            List<Assignment> assignments = new ArrayList<>();
            node.required("assignments").forEach(assignment -> assignments.add(assignment(assignment)));
            members.add(new StaffMember(
                    node.required("identity").asText(), node.required("name").asText(), assignments));
        }
        return members;
    }

    private static Assignment assignment(JsonNode node) {
        List<UnitId> heads = new ArrayList<>();
        node.path("heads").forEach(head -> heads.add(new UnitId(head.asText())));
        return new Assignment(
                Role.valueOf(node.required("role").asText()),
                node.path("group").asText(""),
                heads,
                LocalDate.parse(node.required("from").asText()),
                Optional.ofNullable(node.get("until")).map(JsonNode::asText).map(LocalDate::parse));
    }
}
