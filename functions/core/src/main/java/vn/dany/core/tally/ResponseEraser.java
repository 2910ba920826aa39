package vn.dany.core.tally;

import vn.dany.core.campaign.RoundId;

/** Erases responses for good. Only who counts may hold one, and only for rounds whose retention is over. */
public interface ResponseEraser {

    /**
     * Erases every response of the round; when it returns none is left. What fails half-way is completed by calling it again.
     *
     * @throws vn.dany.core.problem.ProblemException with StoreUnavailable
     */
    void eraseAll(RoundId roundId);
}
