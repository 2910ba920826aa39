package vn.dany.core.unit;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

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

    private static Set<String> words(String plain) {
        return Set.copyOf(Arrays.asList(plain.split(" ")));
    }

    private static String plain(String text) {
        return SearchText.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
