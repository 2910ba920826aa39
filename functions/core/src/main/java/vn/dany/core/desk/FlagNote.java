package vn.dany.core.desk;

import java.time.Instant;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.unit.UnitId;

/**
 * What somebody found who looked into a flag. Notes are only ever added.
 *
 * @param by the member of staff, by name
 */
public record FlagNote(RoundId roundId, UnitId unitId, IntegrityFlag flag, Instant at, String by, String text) {

    /** The longest note, in characters. */
    public static final int LONGEST = 500;

    /** Whether it tells of the flag that is up since then; one written before is about another time. */
    public boolean isAbout(UnitId unit, IntegrityFlag raised, Instant since) {
        return unitId.equals(unit) && flag == raised && !at.isBefore(since);
    }
}
