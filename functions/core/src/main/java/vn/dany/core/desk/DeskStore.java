package vn.dany.core.desk;

import java.util.List;
import java.util.SortedMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/** Keeps what staff do beside a round. Reads see every change acknowledged before the call. */
public interface DeskStore {

    /**
     * Adds the push if and only if the unit was not urged within {@link Push#PAUSE} before it; returns whether it is there. Of
     * two people who call at the same time one does; the very same push again changes nothing and is there.
     */
    boolean push(Push push);

    /** Every push of the round, the newest first. */
    List<Push> pushes(RoundId roundId);

    /** Adds the note. */
    void note(FlagNote note);

    /** Every note on the round, the newest first. */
    List<FlagNote> notes(RoundId roundId);

    /** How units are urged; {@link DeskPlan#USUAL} until somebody says otherwise. */
    DeskPlan plan(CampaignId campaignId);

    /** Replaces how units are urged. */
    void keep(CampaignId campaignId, DeskPlan plan);

    /** Which units each member of staff looks after, by identity. */
    SortedMap<String, List<UnitId>> lists(CampaignId campaignId);

    /**
     * Replaces which units {@code identity} looks after if and only if they are still {@code before}; returns whether. Two
     * leads may share out their units at once. With none the list is gone.
     */
    boolean assign(CampaignId campaignId, String identity, List<UnitId> before, List<UnitId> units);
}
