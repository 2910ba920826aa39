package vn.dany.core.entry;

import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.AdministrativeUnit;

/**
 * Everything an entry code leads to.
 *
 * @param parent the unit above, for telling two units of one name apart
 */
public record Entrance(
        Entry entry,
        Campaign campaign,
        Questionnaire questionnaire,
        AdministrativeUnit unit,
        Optional<AdministrativeUnit> parent) {}
