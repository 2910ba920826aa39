package vn.dany.core.staff;

import vn.dany.core.access.Person;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundChange;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.finding.ChangeOutcome;

/** A member of staff who says yes to what is shown. */
public final class Agreed {

    private Agreed() {}

    /** Makes {@code change} after a look at its effect. */
    public static ChangeOutcome<WindowEffect, Campaign> change(
            ChangeWindow changeWindow, RoundChange change, Person by) {
        ChangeOutcome<WindowEffect, Campaign> first = changeWindow.change(change, "", by);
        return first instanceof ChangeOutcome.Shown<WindowEffect, Campaign> shown
                ? changeWindow.change(change, shown.effect().mark(), by)
                : first;
    }

    /** Gives another code in the place of {@code code} after a look at the effect. */
    public static ChangeOutcome<CodeEffect, Entry> reissue(
            ReissueEntryCode use, EntryCode code, String reason, Person by) {
        return use.reissue(code, reason, mark(use.reissue(code, reason, "", by)), by);
    }

    /** Withdraws {@code code} after a look at the effect. */
    public static ChangeOutcome<CodeEffect, Entry> revoke(
            RevokeEntryCode use, EntryCode code, String reason, Person by) {
        return use.revoke(code, reason, mark(use.revoke(code, reason, "", by)), by);
    }

    private static String mark(ChangeOutcome<CodeEffect, Entry> outcome) {
        return outcome instanceof ChangeOutcome.Shown<CodeEffect, Entry> shown
                ? shown.effect().mark()
                : "";
    }
}
