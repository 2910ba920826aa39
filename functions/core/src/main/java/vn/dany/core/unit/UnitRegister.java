package vn.dany.core.unit;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The dated tree of units and what became of them; immutable, searched in memory. Trees of two and of three levels stand
 * side by side. Order is that of the files it was loaded from.
 */
public final class UnitRegister {

    private final Map<UnitId, AdministrativeUnit> units = new LinkedHashMap<>();
    private final Map<UnitId, List<AdministrativeUnit>> children = new LinkedHashMap<>();
    private final List<Succession> successions;
    private final Map<UnitId, List<Succession>> from = new LinkedHashMap<>();
    private final Map<UnitId, List<Succession>> to = new LinkedHashMap<>();
    private final List<UnitGroup> groups;
    private final Map<UnitId, String> folded = new HashMap<>();
    private final Set<UnitId> namesakes = new HashSet<>();

    /** A register in which nothing has changed yet, as {@link #UnitRegister(List, List, List)}. */
    public UnitRegister(List<AdministrativeUnit> units) {
        this(units, List.of(), List.of());
    }

    /**
     * A register of {@code units}, parents anywhere in the list. Dates are not looked at here: {@link RegisterCheck} does.
     *
     * @throws IllegalArgumentException if an id occurs twice, a parent is missing or not of a higher level, or a
     *     succession or group names a unit that is not there
     */
    public UnitRegister(List<AdministrativeUnit> units, List<Succession> successions, List<UnitGroup> groups) {
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
            folded.put(unit.id(), SearchText.fold(unit.fullName()));
        }
        this.successions = List.copyOf(successions);
        this.groups = List.copyOf(groups);
        for (Succession succession : successions) {
            known(succession.predecessor());
            known(succession.successor());
            from.computeIfAbsent(succession.predecessor(), id -> new ArrayList<>())
                    .add(succession);
            to.computeIfAbsent(succession.successor(), id -> new ArrayList<>()).add(succession);
        }
        groups.forEach(group -> group.unitIds().forEach(this::known));
        units.stream()
                .collect(Collectors.groupingBy(AdministrativeUnit::fullName))
                .values()
                .forEach(same -> same.stream()
                        .filter(unit -> same.stream().anyMatch(unit::existsBeside))
                        .forEach(unit -> namesakes.add(unit.id())));
    }

    private void known(UnitId id) {
        if (!units.containsKey(id)) {
            throw new IllegalArgumentException("no unit " + id);
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

    /** The name with that of the unit above, "Xã Phúc Sơn, huyện Tân Yên": tells units of one name apart. */
    public String nameWithParent(UnitId id) {
        return unit(id).fullName() + above(id);
    }

    /** The same within a sentence, "xã Phúc Sơn, huyện Tân Yên". */
    public String nameWithinSentence(UnitId id) {
        return unit(id).nameWithinSentence() + above(id);
    }

    /** The name, with that of the unit above if another unit has the same name at the same time: for lists of many. */
    public String distinctName(UnitId id) {
        return namesakes.contains(id) ? nameWithParent(id) : unit(id).fullName();
    }

    private String above(UnitId id) {
        return parentOf(id).map(above -> ", " + above.nameWithinSentence()).orElse("");
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

    /**
     * The smallest unit that contains all of {@code ids}, at least one: itself where there is only one. Where nothing
     * contains them all, the widest above the first.
     */
    public AdministrativeUnit smallestAround(List<UnitId> ids) {
        AdministrativeUnit at = unit(ids.get(0));
        while (!containsAll(at.id(), ids)) {
            Optional<AdministrativeUnit> above = parentOf(at.id());
            if (above.isEmpty()) {
                return at;
            }
            at = above.get();
        }
        return at;
    }

    private boolean containsAll(UnitId ancestor, List<UnitId> ids) {
        return ids.stream().allMatch(id -> isWithin(id, ancestor));
    }

    /** The unit that carried {@code code} on {@code date}. */
    public Optional<AdministrativeUnit> byCode(String code, LocalDate date) {
        return units.values().stream()
                .filter(unit -> unit.code().equals(code) && unit.existsOn(date))
                .findFirst();
    }

    /** Every unit that ever carried {@code code}, the oldest first: codes change their meaning. */
    public List<AdministrativeUnit> everByCode(String code) {
        return units.values().stream()
                .filter(unit -> unit.code().equals(code))
                .sorted(Comparator.comparing(AdministrativeUnit::validFrom))
                .toList();
    }

    /** The units that exist on {@code date}. */
    public List<AdministrativeUnit> on(LocalDate date) {
        return units.values().stream().filter(unit -> unit.existsOn(date)).toList();
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
                .filter(unit -> folded.getOrDefault(unit.id(), "").contains(wanted))
                .toList();
    }

    /** Every edge, in the order it was entered. */
    public List<Succession> successions() {
        return successions;
    }

    /** What became of {@code id}: the edges that lead away from it. */
    public List<Succession> successionsFrom(UnitId id) {
        return List.copyOf(from.getOrDefault(id, List.of()));
    }

    /** Where {@code id} comes from: the edges that lead to it. */
    public List<Succession> successionsTo(UnitId id) {
        return List.copyOf(to.getOrDefault(id, List.of()));
    }

    /** Groups of units somebody put together. */
    public List<UnitGroup> groups() {
        return groups;
    }

    /** The days on which something changed, the first day of the register included, in order. */
    public SortedSet<LocalDate> changes() {
        SortedSet<LocalDate> days = new TreeSet<>();
        units.values().forEach(unit -> {
            days.add(unit.validFrom());
            if (unit.validTo() != null) {
                days.add(unit.validTo());
            }
        });
        successions.forEach(succession -> days.add(succession.on()));
        return days;
    }

    /**
     * The units that exist on {@code date} and hold what {@code id} was, itself included while it exists; empty if nothing
     * is known. More than one if it was split, or gave a part away.
     */
    public List<AdministrativeUnit> successorsOf(UnitId id, LocalDate date) {
        Set<AdministrativeUnit> found = new LinkedHashSet<>();
        find(id).ifPresent(unit -> forward(unit, LocalDate.MIN, date, found));
        return List.copyOf(found);
    }

    private void forward(AdministrativeUnit unit, LocalDate since, LocalDate date, Set<AdministrativeUnit> found) {
        if (unit.existsOn(date)) {
            found.add(unit);
        }
        for (Succession edge : from.getOrDefault(unit.id(), List.of())) {
            // What a unit gave away before it took another in is no part of that other.
            if (edge.on().isAfter(since) && !edge.on().isAfter(date)) {
                forward(unit(edge.successor()), edge.on(), date, found);
            }
        }
    }
}
