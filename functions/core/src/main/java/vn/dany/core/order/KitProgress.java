package vn.dany.core.order;

import java.util.Set;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;

/**
 * How far a kit is.
 *
 * @param state where its order stands
 * @param files names of the files that are there already
 */
public record KitProgress(Kit kit, OrderState state, Set<String> files) {

    public KitProgress {
        files = Set.copyOf(files);
    }

    /** Whether everything of a group can be downloaded. */
    public boolean isMade(Kit.Group group) {
        return files.contains(new KitNames(kit).archive(group));
    }

    /** How many codes have everything that is printed for them. */
    public int made() {
        return kit.groups().stream()
                .filter(this::isMade)
                .mapToInt(group -> group.codes().size())
                .sum();
    }

    /** How many codes there are. */
    public int all() {
        return kit.codes().size();
    }
}
