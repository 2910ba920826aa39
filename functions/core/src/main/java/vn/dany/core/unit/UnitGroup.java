package vn.dany.core.unit;

import java.util.List;

/** Units that somebody wants to see together, wherever they lie: a cluster, outside of the tree. */
public record UnitGroup(String name, List<UnitId> unitIds) {

    public UnitGroup {
        unitIds = List.copyOf(unitIds);
        if (name.isBlank() || unitIds.isEmpty()) {
            throw new IllegalArgumentException("a group needs a name and at least one unit");
        }
    }
}
