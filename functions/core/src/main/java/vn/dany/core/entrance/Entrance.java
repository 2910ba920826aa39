package vn.dany.core.entrance;

import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.AdministrativeUnit;

/**
 * Everything an entry code leads to.
 *
 * @param questionnaire as it is asked in this unit
 * @param parent the unit above, for telling two units of one name apart
 * @param superseded the unit whose code led here, if that unit is no more
 */
public record Entrance(
        Entry entry,
        Campaign campaign,
        Questionnaire questionnaire,
        AdministrativeUnit unit,
        Optional<AdministrativeUnit> parent,
        Optional<Superseded> superseded) {

    public Entrance {
        questionnaire = questionnaire.askedIn(unit.type());
    }

    /** An entrance to a unit whose own code led here. */
    public Entrance(
            Entry entry,
            Campaign campaign,
            Questionnaire questionnaire,
            AdministrativeUnit unit,
            Optional<AdministrativeUnit> parent) {
        this(entry, campaign, questionnaire, unit, parent, Optional.empty());
    }

    /** The same entrance, reached by the code of another unit or of one that is no more. */
    public Entrance with(Superseded unit) {
        return new Entrance(entry, campaign, questionnaire, this.unit, parent, Optional.of(unit));
    }
}
