package vn.dany.core.suggestion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

/**
 * Keeps what citizens wrote and what staff make of it. Reads see every change acknowledged before the call; lists are in
 * the order of units and ids, which tells nothing of when anything came. Every method throws ProblemException with
 * StoreUnavailable if there is no word from the store; all of them may be called again.
 */
public interface SuggestionStore {

    /** Stores {@code suggestion} unless there is one with its id, whatever has become of that; returns whether it did. */
    boolean add(Suggestion suggestion);

    /** The ids of a campaign's. */
    Set<String> ids(CampaignId campaignId);

    /** All of a campaign. */
    List<Suggestion> of(CampaignId campaignId);

    /** Those of one unit. */
    List<Suggestion> of(CampaignId campaignId, UnitId unitId);

    /** The one with this id. */
    Optional<Suggestion> find(CampaignId campaignId, UnitId unitId, String suggestionId);

    /**
     * Handles it as {@code next} says if and only if nobody has changed it since it was {@code seen}; returns whether. Of
     * two people who change it at the same time one does.
     */
    boolean replace(Suggestion seen, Handling next);

    /** How far copying has come. */
    Optional<CopyMark> mark(RoundId roundId);

    /** Replaces how far copying has come. */
    void keep(RoundId roundId, CopyMark mark);

    /** By when the campaign answers; {@link SuggestionPlan#USUAL} until somebody says otherwise. */
    SuggestionPlan plan(CampaignId campaignId);

    /** Replaces by when the campaign answers. */
    void keep(CampaignId campaignId, SuggestionPlan plan);
}
