package vn.dany.core.staff;

import vn.dany.core.campaign.RoundChange;
import vn.dany.core.entry.EntryCode;

/** A member of staff who says yes to what is shown. */
public final class Agreed {

    private Agreed() {}

    /** Makes {@code change} after a look at its effect. */
    public static ChangeWindow.Outcome change(ChangeWindow changeWindow, RoundChange change, String by) {
        ChangeWindow.Outcome first = changeWindow.change(change, "", by);
        return first instanceof ChangeWindow.Outcome.Shown shown
                ? changeWindow.change(change, shown.effect().mark(), by)
                : first;
    }

    /** Gives another code in the place of {@code code} after a look at the effect. */
    public static CodeOutcome reissue(ReissueEntryCode use, EntryCode code, String reason, String by) {
        return use.reissue(code, reason, mark(use.reissue(code, reason, "", by)), by);
    }

    /** Withdraws {@code code} after a look at the effect. */
    public static CodeOutcome revoke(RevokeEntryCode use, EntryCode code, String reason, String by) {
        return use.revoke(code, reason, mark(use.revoke(code, reason, "", by)), by);
    }

    private static String mark(CodeOutcome outcome) {
        return outcome instanceof CodeOutcome.Shown shown ? shown.effect().mark() : "";
    }
}
