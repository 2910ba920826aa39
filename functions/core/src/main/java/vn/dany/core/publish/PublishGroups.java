package vn.dany.core.publish;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.RegisterVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Puts units together into groups that are looked at as one, where there are no districts. */
public final class PublishGroups {

    /** The longest name of a group, in characters. */
    public static final int LONGEST = 60;

    private final Registry registry;
    private final RegistryWriter writer;
    private final NoteAccess noteAccess;

    public PublishGroups(Registry registry, RegistryWriter writer, NoteAccess noteAccess) {
        this.registry = registry;
        this.writer = writer;
        this.noteAccess = noteAccess;
    }

    /** The register whose groups would be changed, with the number of its version. */
    public RegisterVersion current(Person person) {
        person.require(Right.EDIT_UNITS);
        return newest();
    }

    /**
     * Publishes the register with each of these units in the group of this name, an empty one for none; other units stay
     * where they are. Names that differ in nothing but spaces are one. It is noted on the audit log before.
     *
     * @param shown the number of the version that was shown
     * @return whether that was still the newest; if not, nothing is changed
     * @throws ProblemException with NotInScope if {@code person} edits no units, or a unit is not known
     */
    public boolean publish(Person person, Map<UnitId, String> names, int shown) {
        person.require(Right.EDIT_UNITS);
        RegisterVersion newest = newest();
        if (newest.number() != shown) {
            return false;
        }
        UnitRegister before = newest.register();
        if (names.keySet().stream().anyMatch(unit -> before.find(unit).isEmpty())) {
            throw ProblemException.notInScope();
        }
        List<UnitGroup> groups = groups(before, names);
        if (groups.equals(before.groups())) {
            return true;
        }
        UnitRegister after = new UnitRegister(before.all(), before.successions(), groups);
        noteAccess.note(
                AuditEntry.NO_CAMPAIGN,
                AuditAction.UNITS_GROUPED,
                Map.of("before", words(before.groups()), "after", words(groups)),
                person.identity());
        return writer.publish(after, newest.number() + 1);
    }

    private RegisterVersion newest() {
        return registry.registerVersion().orElseGet(() -> new RegisterVersion(0, new UnitRegister(List.of())));
    }

    private static List<UnitGroup> groups(UnitRegister before, Map<UnitId, String> names) {
        SortedMap<String, List<UnitId>> members = new TreeMap<>(new NameOrder().thenComparing(name -> name));
        before.groups()
                .forEach(group -> group.unitIds().stream()
                        .filter(unit -> !names.containsKey(unit))
                        .forEach(unit -> members.computeIfAbsent(group.name(), name -> new ArrayList<>())
                                .add(unit)));
        names.forEach((unit, name) -> {
            String tidy = tidy(name);
            if (!tidy.isEmpty()) {
                members.computeIfAbsent(tidy, known -> new ArrayList<>()).add(unit);
            }
        });
        List<UnitGroup> groups = new ArrayList<>();
        members.forEach((name, units) -> groups.add(new UnitGroup(
                name,
                units.stream()
                        .map(before::unit)
                        .sorted(NameOrder.OF_UNITS)
                        .map(unit -> unit.id())
                        .toList())));
        return groups;
    }

    private static String tidy(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .strip();
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).strip();
    }

    private static String words(List<UnitGroup> groups) {
        return groups.stream()
                .map(group -> group.name() + " (" + group.unitIds().size() + ")")
                .collect(Collectors.joining("; "));
    }
}
