package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The dated tree of units; immutable, searched in memory. Order is that of the file it was loaded from. */
public final class UnitRegister {

    private final Map<UnitId, AdministrativeUnit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<AdministrativeUnit>> children = new LinkedHashMap<>();

    /**
     * A register of {@code units}, parents anywhere in the list.
     *
     * @throws IllegalArgumentException if an id occurs twice, or a parent is missing or not of a higher level
     */
    public UnitRegister(List<AdministrativeUnit> units) {
        for (AdministrativeUnit unit : units) {
            if (this.units.put(unit.id(), unit) != null) {
                throw new IllegalArgumentException("unit " + unit.id() + " occurs twice");
            }
        }
        for (AdministrativeUnit unit : units) {
            unit.parent().ifPresent(parent -> {
                AdministrativeUnit above = this.units.get(parent);
                // A higher level each time also rules out every cycle.
                if (above == null || above.level().compareTo(unit.level()) >= 0) {
                    throw new IllegalArgumentException("unit " + unit.id() + " has no parent " + parent);
                }
                children.computeIfAbsent(parent, p -> new ArrayList<>()).add(unit);
            });
        }
    }

    /** Every unit, past ones too. */
    public List<AdministrativeUnit> all() {
        return List.copyOf(units.values());
    }

    /** The unit, if the register knows it. */
    public Optional<AdministrativeUnit> find(UnitId id) {
        return Optional.ofNullable(units.get(id));
    }

    /**
     * The unit.
     *
     * @throws IllegalArgumentException if the register does not know it
     */
    public AdministrativeUnit unit(UnitId id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("no unit " + id));
    }

    /** The unit above {@code id}, if any. */
    public Optional<AdministrativeUnit> parentOf(UnitId id) {
        return find(id).flatMap(AdministrativeUnit::parent).flatMap(this::find);
    }

    /** The units directly below {@code id}. */
    public List<AdministrativeUnit> childrenOf(UnitId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** {@code id} and everything below it, parents first. */
    public List<AdministrativeUnit> subtree(UnitId id) {
        List<AdministrativeUnit> found = new ArrayList<>();
        Deque<AdministrativeUnit> open = new ArrayDeque<>();
        find(id).ifPresent(open::push);
        while (!open.isEmpty()) {
            AdministrativeUnit unit = open.pop();
            found.add(unit);
            List<AdministrativeUnit> below = children.getOrDefault(unit.id(), List.of());
            for (int i = below.size() - 1; i >= 0; i--) {
                open.push(below.get(i));
            }
        }
        return found;
    }

    /** Whether {@code id} is {@code ancestor} or lies below it. */
    public boolean isWithin(UnitId id, UnitId ancestor) {
        for (Optional<AdministrativeUnit> at = find(id);
                at.isPresent();
                at = parentOf(at.get().id())) {
            if (at.get().id().equals(ancestor)) {
                return true;
            }
        }
        return false;
    }

    /** The unit that carried {@code code} on {@code date}. */
    public Optional<AdministrativeUnit> byCode(String code, LocalDate date) {
        return units.values().stream()
                .filter(unit -> unit.code().equals(code) && unit.existsOn(date))
                .findFirst();
    }

    /** The units of {@code level} that exist on {@code date}. */
    public List<AdministrativeUnit> at(LocalDate date, UnitLevel level) {
        return units.values().stream()
                .filter(unit -> unit.level() == level && unit.existsOn(date))
                .toList();
    }

    /** Units whose full name contains {@code text}, without regard to case and tone marks. */
    public List<AdministrativeUnit> search(String text) {
        String wanted = SearchText.fold(text);
        return units.values().stream()
                .filter(unit -> SearchText.fold(unit.fullName()).contains(wanted))
                .toList();
    }
}
