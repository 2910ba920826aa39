package vn.dany.core.unit;

import java.util.List;

/**
 * The lines of a reform's files, read and not yet checked.
 *
 * @param successions may be none: then they are derived
 */
public record ReformRows(List<UnitRow> units, List<SuccessionRow> successions) {

    public ReformRows {
        units = List.copyOf(units);
        successions = List.copyOf(successions);
    }
}
