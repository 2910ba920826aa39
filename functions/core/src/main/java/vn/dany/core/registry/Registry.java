package vn.dany.core.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * What the province has set up. Reads may be up to 15 seconds old, which is how long a change takes to be in force.
 *
 * <p>Each method throws {@code ProblemException(StoreUnavailable)} if the store does not answer.
 */
public interface Registry {

    /** What the code was issued for; empty if nobody issued it. */
    Optional<Entry> entry(EntryCode code);

    /** The campaign, if there is one. */
    Optional<Campaign> campaign(CampaignId id);

    /** Every campaign, in the order of their ids. */
    List<Campaign> campaigns();

    /** The questionnaire, if it was published. */
    Optional<Questionnaire> questionnaire(QuestionnaireVersion version);

    /** The entry that hangs at one place of a unit in a campaign, revoked or not; empty if none was issued for it. */
    Optional<Entry> entry(CampaignId id, UnitId unitId, String placement);

    /** The newest register of units with its number; empty before the first was published. */
    Optional<RegisterVersion> registerVersion();

    /** Every version of every questionnaire, by id, the newest version last. */
    List<QuestionnaireVersion> questionnaires();

    /** The newest register of units; empty before the first was published. */
    default Optional<UnitRegister> register() {
        return registerVersion().map(RegisterVersion::register);
    }

    /** Every entry of a campaign, revoked ones too. */
    List<Entry> entries(CampaignId id);

    /** The good code of each unit as a whole, for pages that anybody may ask for. */
    default Map<UnitId, EntryCode> unitCodes(CampaignId id) {
        return entries(id).stream()
                .filter(entry -> entry.isWholeUnit() && !entry.isRevoked())
                .collect(Collectors.toUnmodifiableMap(Entry::unitId, Entry::code, (first, other) -> first));
    }
}
