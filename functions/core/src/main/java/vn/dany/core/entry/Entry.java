package vn.dany.core.entry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Placement;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.unit.UnitId;

/**
 * What an entry code was issued for.
 *
 * @param placement where the QR hangs; {@link #WHOLE_UNIT} unless the unit has several
 * @param revokedAt when the code was withdrawn, null while it is good
 */
public record Entry(
        EntryCode code,
        CampaignId campaignId,
        UnitId unitId,
        String placement,
        @Nullable Instant revokedAt) {

    /** The placement of a unit's one and only code. */
    public static final String WHOLE_UNIT = "unit";

    /** The same, withdrawn at {@code instant}; it keeps the time if it was withdrawn before. */
    public Entry withdrawn(Instant instant) {
        return isRevoked() ? this : new Entry(code, campaignId, unitId, placement, instant);
    }

    /** Whether this is the code of the unit as a whole. */
    public boolean isWholeUnit() {
        return placement.equals(WHOLE_UNIT);
    }

    /** Whether the form is opened by this code to enter what was filled in on paper; such a code hangs nowhere. */
    public boolean isForPaper() {
        return Placement.isPaper(placement);
    }

    /**
     * Whether a form opened at {@code instant} is one of this code. A withdrawal destroys no form: every function may
     * still believe in the code for as long as a change takes to be known, so forms opened until then are good.
     */
    public boolean opened(Instant instant) {
        return revokedAt == null || instant.isBefore(revokedAt.plus(WindowChange.NOTICE));
    }

    /** Whether the code was withdrawn. */
    public boolean isRevoked() {
        return revokedAt != null;
    }
}
