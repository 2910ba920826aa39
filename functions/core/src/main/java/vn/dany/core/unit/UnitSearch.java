package vn.dany.core.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;

/** Finds units by what people type of their names, with or without tone marks, with or without the unit above. */
public final class UnitSearch {

    private UnitSearch() {}

    /**
     * The units of {@code among} that {@code typed} may mean: those that bear exactly this name, or else those whose name
     * contains it, or else those whose name and unit above hold all its words. Several where one name is borne twice.
     */
    public static List<UnitId> find(String typed, List<UnitId> among, UnitRegister register) {
        String wanted = plain(typed);
        if (wanted.isEmpty()) {
            return List.of();
        }
        List<UnitId> exact = among.stream()
                .filter(unit -> wanted.equals(plain(register.nameWithParent(unit)))
                        || wanted.equals(plain(register.unit(unit).fullName()))
                        || wanted.equals(register.unit(unit).code()))
                .toList();
        if (!exact.isEmpty()) {
            return exact;
        }
        List<UnitId> containing = among.stream()
                .filter(unit -> plain(register.unit(unit).fullName()).contains(wanted))
                .toList();
        return containing.isEmpty()
                ? among.stream()
                        .filter(unit ->
                                words(plain(register.nameWithParent(unit))).containsAll(words(wanted)))
                        .toList()
                : containing;
    }

    /**
     * The one unit of {@code among} that {@code typed} means.
     *
     * @param chosen the id of one of those the name may mean, empty if none was chosen
     */
    public static Verdict<UnitId> one(String typed, String chosen, List<UnitId> among, UnitRegister register) {
        List<UnitId> fitting = find(typed, among, register);
        // The name may have been typed anew after the choice: then the choice says nothing any more.
        List<UnitId> found =
                fitting.stream().anyMatch(unit -> unit.value().equals(chosen)) ? List.of(new UnitId(chosen)) : fitting;
        if (found.size() == 1) {
            return new Verdict.Sound<>(found.get(0));
        }
        return new Verdict.Refused<>(List.of(
                typed.isEmpty()
                        ? Finding.at("unit", ChangeFinding.UNIT_NOT_NAMED)
                        : found.isEmpty()
                                ? Finding.at("unit", ChangeFinding.NO_UNIT_OF_THIS_NAME, typed)
                                : Finding.at("unit", ChangeFinding.SEVERAL_UNITS_FIT, found.size(), typed)));
    }

    private static Set<String> words(String plain) {
        return Set.copyOf(Arrays.asList(plain.split(" ")));
    }

    private static String plain(String text) {
        return SearchText.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
