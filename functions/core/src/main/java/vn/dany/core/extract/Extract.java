package vn.dany.core.extract;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;

/**
 * What analysts get of a frozen round: how often each answer to each variable was given, by what the respondents say about
 * themselves. No two answers of one person stand together, for a whole sheet could be found again by any few of its
 * answers; and no unit stands beside a trait.
 *
 * @param traits by which the answers are told
 * @param block how many people a stratum has at least
 * @param responses the responses as such, each as if it were an answer
 * @param answers for each variable that is no trait, in the order of the questionnaire; no strata where too few were asked
 */
public record Extract(Traits traits, int block, List<Stratum> responses, Map<QuestionId, List<Stratum>> answers) {

    public Extract {
        responses = List.copyOf(responses);
        answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }

    /**
     * The extract of a round. No sum or difference of its figures of one variable and of those shown of units tells fewer
     * than a block of responses apart.
     *
     * @param tally what is shown of the round, which is frozen
     * @param counted all its responses
     */
    public static Extract of(Questionnaire questionnaire, DisclosedTally tally, TraitCount counted) {
        Strata strata = new Strata(tally.block());
        List<TraitCount.Cell> responses = counted.responses();
        Map<QuestionId, List<Stratum>> answers = new LinkedHashMap<>();
        for (Variable variable : questionnaire.variables()) {
            if (!counted.traits().contains(variable)) {
                QuestionId id = variable.id();
                List<TraitCount.Cell> cells = counted.answers(id);
                answers.put(
                        id,
                        strata.form(
                                cells,
                                new Places(
                                        tally.released(),
                                        part -> part.question(id).asked(),
                                        cells)));
            }
        }
        return new Extract(
                counted.traits(),
                tally.block(),
                strata.form(responses, new Places(tally.released(), part -> part.responses(), responses)),
                answers);
    }

    /**
     * All of whom this is told of one trait: their number and their answers. A sum of whole strata, for each variable of
     * its own, so that all values together are what is in it.
     *
     * @param trait its place among the traits
     * @param value a choice's code, {@link Traits#NONE} if they left it empty; empty for those of whom it is not told
     */
    public UnitTally by(int trait, Optional<String> value) {
        SortedMap<QuestionId, QuestionTally> questions = new TreeMap<>();
        answers.forEach((id, strata) -> {
            List<Stratum> alike = alike(strata, trait, value);
            if (!alike.isEmpty()) {
                questions.put(id, Strata.sum(alike));
            }
        });
        return new UnitTally(Strata.sum(alike(responses, trait, value)).answered(), questions);
    }

    private static List<Stratum> alike(List<Stratum> strata, int trait, Optional<String> value) {
        return strata.stream()
                .filter(stratum -> stratum.told().get(trait).equals(value))
                .toList();
    }

    /** All that is in it of one variable. */
    public QuestionTally sum(QuestionId id) {
        return Strata.sum(answers.getOrDefault(id, List.of()));
    }

    /** How many responses are in it. */
    public long sumOfResponses() {
        return Strata.sum(responses).answered();
    }
}
