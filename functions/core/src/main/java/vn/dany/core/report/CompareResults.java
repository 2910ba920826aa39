package vn.dany.core.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;

/** Sets what a round answered beside what an earlier one did. Both are what is shown of them anyway. */
public final class CompareResults {

    private final FindCampaign findCampaign;
    private final ShowResults showResults;
    private final ConvertResults convertResults;

    public CompareResults(FindCampaign findCampaign, ShowResults showResults, ConvertResults convertResults) {
        this.findCampaign = findCampaign;
        this.showResults = showResults;
        this.convertResults = convertResults;
    }

    /** A round with its campaign. */
    public record Earlier(Campaign campaign, Round round) {}

    /**
     * The rounds that opened before this one and asked a version of the same questionnaire where {@code person} may read
     * the results, the latest first.
     *
     * @throws ProblemException with NotInScope if there is no such round, or no unit of theirs in it
     */
    public List<Earlier> earlier(Person person, RoundId roundId) {
        Campaign campaign = findCampaign.find(person, Right.READ_RESULTS, roundId);
        Round later = campaign.round(roundId.number()).orElseThrow();
        String asked = campaign.questionnaire().questionnaireId();
        return findCampaign.all(person, Right.READ_RESULTS).stream()
                .filter(other -> other.questionnaire().questionnaireId().equals(asked))
                .flatMap(other -> other.rounds().stream().map(round -> new Earlier(other, round)))
                .filter(one -> one.round().firstOpensAt().isBefore(later.firstOpensAt()))
                .sorted(Comparator.comparing((Earlier one) -> one.round().firstOpensAt())
                        .reversed())
                .toList();
    }

    /**
     * The round beside {@code with}, each in the smallest unit around all that are {@code person}'s in it. These may be
     * different places: after a reform, or where not all of the unit is theirs.
     *
     * @throws ProblemException with NotInScope if there are no such rounds, or no unit of theirs in one of them
     */
    public Comparison compare(Person person, RoundId roundId, RoundId with) {
        requireSameQuestionnaire(person, roundId, with);
        return Comparison.of(showResults.show(person, roundId), Optional.of(showResults.show(person, with)));
    }

    /**
     * The same in one unit.
     *
     * @param today whether its boundaries are those of today, rather than those of the time of each round
     * @throws ProblemException with NotInScope if the later round has no such unit of theirs
     */
    public Comparison compare(Person person, RoundId roundId, RoundId with, UnitId unit, boolean today) {
        requireSameQuestionnaire(person, roundId, with);
        return Comparison.of(show(person, roundId, unit, today), earlier(person, with, unit, today));
    }

    private void requireSameQuestionnaire(Person person, RoundId roundId, RoundId with) {
        if (!asked(person, roundId).equals(asked(person, with))) {
            throw ProblemException.notInScope();
        }
    }

    private String asked(Person person, RoundId roundId) {
        return findCampaign
                .find(person, Right.READ_RESULTS, roundId)
                .questionnaire()
                .questionnaireId();
    }

    private Results show(Person person, RoundId roundId, UnitId unit, boolean today) {
        return today ? convertResults.show(person, roundId, unit) : showResults.show(person, roundId, unit);
    }

    /** Empty where the unit did not exist, was not asked or is not theirs: all the same to them. */
    private Optional<Results> earlier(Person person, RoundId roundId, UnitId unit, boolean today) {
        try {
            return Optional.of(show(person, roundId, unit, today));
        } catch (ProblemException e) {
            if (e.problem().code() == Problem.Code.NOT_IN_SCOPE) {
                return Optional.empty();
            }
            throw e;
        }
    }
}
