package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Adds the edges that no document needs to name, because the two states leave one possibility only. */
final class DerivedSuccessions {

    private final UnitRegister before;
    private final Map<String, AdministrativeUnit> newByCode;
    private final LocalDate on;
    private final String legalBasis;

    DerivedSuccessions(
            UnitRegister before, Map<String, AdministrativeUnit> newByCode, LocalDate on, String legalBasis) {
        this.before = before;
        this.newByCode = newByCode;
        this.on = on;
        this.legalBasis = legalBasis;
    }

    /** The edges in {@code named} and those for units of {@code ended} that none of them speaks of. */
    List<Succession> add(List<AdministrativeUnit> ended, List<Succession> named) {
        List<Succession> all = new ArrayList<>(named);
        Set<UnitId> known = new HashSet<>();
        named.forEach(edge -> known.add(edge.predecessor()));
        // From the top, so that what becomes of a district's province is known before the district is looked at.
        ended.stream()
                .filter(unit -> !known.contains(unit.id()))
                .sorted(Comparator.comparing(AdministrativeUnit::level))
                .forEach(unit -> derive(unit, all).ifPresent(all::add));
        return all;
    }

    private Optional<Succession> derive(AdministrativeUnit unit, List<Succession> soFar) {
        AdministrativeUnit heir = newByCode.get(unit.code());
        if (heir != null && heir.level() == unit.level() && UnitName.same(heir.name(), unit.name())) {
            boolean moved = heir.type().equals(unit.type());
            return Optional.of(edge(unit, heir, moved ? Succession.Kind.MOVED : Succession.Kind.RENAMED));
        }
        List<AdministrativeUnit> ofLevel = ofLevel(newByCode.values(), unit.level());
        if (ofLevel.isEmpty()) {
            return unit.parent()
                    .flatMap(parent -> standsFor(parent, soFar))
                    .map(above -> edge(unit, above, Succession.Kind.ABOLISHED));
        }
        boolean onlyOne = unit.level() == UnitLevel.PROVINCE
                && ofLevel.size() == 1
                && ofLevel(before.on(on.minusDays(1)), UnitLevel.PROVINCE).size() == 1;
        return onlyOne ? Optional.of(edge(unit, ofLevel.get(0), Succession.Kind.MERGED)) : Optional.empty();
    }

    /** The unit that stands from the reform on where {@code id} stood before. */
    private Optional<AdministrativeUnit> standsFor(UnitId id, List<Succession> soFar) {
        Optional<AdministrativeUnit> itself =
                newByCode.values().stream().filter(unit -> unit.id().equals(id)).findFirst();
        if (itself.isPresent()) {
            return itself;
        }
        List<Succession> edges = soFar.stream()
                .filter(edge -> edge.predecessor().equals(id) && edge.isWhole())
                .toList();
        return edges.size() == 1
                ? newByCode.values().stream()
                        .filter(unit -> unit.id().equals(edges.get(0).successor()))
                        .findFirst()
                : Optional.empty();
    }

    private static List<AdministrativeUnit> ofLevel(Collection<AdministrativeUnit> units, UnitLevel level) {
        return units.stream().filter(unit -> unit.level() == level).toList();
    }

    private Succession edge(AdministrativeUnit from, AdministrativeUnit to, Succession.Kind kind) {
        return new Succession(from.id(), to.id(), on, kind, legalBasis, Succession.DERIVED);
    }
}
