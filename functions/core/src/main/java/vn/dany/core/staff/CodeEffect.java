package vn.dany.core.staff;

import java.util.List;
import vn.dany.core.campaign.StateMark;
import vn.dany.core.entry.Entry;

/**
 * What withdrawing a code, or giving another in its place, would do; to be shown before it is done.
 *
 * @param entry the code in question
 * @param others the good codes that hang in the unit beside it
 */
public record CodeEffect(Entry entry, List<Entry> others) {

    /** The effect on {@code entry} among {@code entries}, those of its campaign. */
    static CodeEffect of(Entry entry, List<Entry> entries) {
        return new CodeEffect(
                entry,
                entries.stream()
                        .filter(other -> other.unitId().equals(entry.unitId()))
                        .filter(other -> !other.isRevoked() && !other.isForPaper())
                        .filter(other -> !other.code().equals(entry.code()))
                        .toList());
    }

    /** Whether the unit would have no good code if this one were withdrawn. */
    public boolean leavesNone() {
        return others.isEmpty();
    }

    /** The mark of this picture. */
    public String mark() {
        return StateMark.of(entry, others);
    }
}
