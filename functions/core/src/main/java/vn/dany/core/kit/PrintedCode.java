package vn.dany.core.kit;

import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;

/**
 * An entry code as it is printed.
 *
 * @param unitCode official code of its unit on the day the kit was ordered
 * @param unitName name of its unit with the type, such as "Xã Phúc Sơn"
 * @param placement where it hangs; {@link Entry#WHOLE_UNIT} unless the unit has several
 * @param ownWindows when each round takes answers there, in order; empty where that is when it does everywhere
 */
public record PrintedCode(
        EntryCode code, String unitCode, String unitName, String placement, List<CollectionWindow> ownWindows) {

    public PrintedCode {
        ownWindows = List.copyOf(ownWindows);
    }

    /** Where it hangs, if the unit has several. */
    public Optional<String> place() {
        return placement.equals(Entry.WHOLE_UNIT) ? Optional.empty() : Optional.of(placement);
    }
}
