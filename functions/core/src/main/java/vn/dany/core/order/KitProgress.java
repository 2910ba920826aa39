package vn.dany.core.order;

import java.util.List;
import java.util.Set;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.PrintedCode;

/**
 * How far a kit is, for somebody who may have a part of it.
 *
 * @param state where its order stands
 * @param groups the groups that are theirs as a whole
 * @param alone the codes of theirs in other groups
 * @param files names of the files of theirs that are there already, those of {@code alone} as {@link TakeCodeFile} gives
 *     them
 */
public record KitProgress(
        Kit kit, OrderState state, List<Kit.Group> groups, List<PrintedCode> alone, Set<String> files) {

    public KitProgress {
        groups = List.copyOf(groups);
        alone = List.copyOf(alone);
        files = Set.copyOf(files);
    }

    /** Whether everything of a group can be downloaded. */
    public boolean isMade(Kit.Group group) {
        return files.contains(new KitNames(kit).archive(group));
    }

    /** Whether all of the kit is theirs. */
    public boolean isWhole() {
        return groups.size() == kit.groups().size();
    }

    /** Whether {@code file} is of a code of theirs in a group that is not. */
    public boolean isOfOneCode(String file) {
        KitNames names = new KitNames(kit);
        return alone.stream().anyMatch(code -> names.files(code).contains(file));
    }

    /** How many codes of their groups have everything that is printed for them. */
    public int made() {
        return groups.stream()
                .filter(this::isMade)
                .mapToInt(group -> group.codes().size())
                .sum();
    }

    /** How many codes of their groups there are. */
    public int all() {
        return groups.stream().mapToInt(group -> group.codes().size()).sum();
    }
}
