package vn.dany.core.suggestion;

import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.unit.UnitId;

/** Says what has become of a suggestion to whoever has its receipt. */
public final class LookUpSuggestion {

    /** One that stands for others may itself have been merged later, but hardly often. */
    private static final int STEPS = 5;

    private final SuggestionIds ids;
    private final SuggestionStates states;

    public LookUpSuggestion(SuggestionIds ids, SuggestionStates states) {
        this.ids = ids;
        this.states = states;
    }

    /**
     * The state of what was sent to a box with this receipt: received, until the box has it and somebody did something.
     * Empty where nothing is answered: in a survey that is no box, and in a trial. Empty as well while there is no word from
     * the store: the response is recorded all the same, and its receipt is shown.
     */
    public Optional<PublicState> lookUp(ShowReceipt.Genuine receipt) {
        if (receipt.trial() || !WrittenQuestions.isBox(receipt.entrance().questionnaire())) {
            return Optional.empty();
        }
        Campaign campaign = receipt.entrance().campaign();
        UnitId unitId = receipt.entrance().entry().unitId();
        try {
            return Optional.of(state(campaign, unitId, ids.of(campaign, unitId, receipt.receipt())));
        } catch (ProblemException e) {
            return Optional.empty();
        }
    }

    private PublicState state(Campaign campaign, UnitId unitId, String first) {
        String id = first;
        for (int step = 0; step < STEPS; step++) {
            Optional<SuggestionStates.Known> known = states.known(campaign.id(), unitId, id);
            if (known.isEmpty() || known.get().mergedInto().isEmpty()) {
                return known.map(SuggestionStates.Known::state).orElse(PublicState.RECEIVED);
            }
            id = known.get().mergedInto();
        }
        return PublicState.RECEIVED;
    }
}
