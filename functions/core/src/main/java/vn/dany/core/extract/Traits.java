package vn.dany.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.Response;

/**
 * What respondents are asked about themselves: the questions of the first of several sections that everybody is asked and
 * that take one choice which is no level of a scale; no more than five, for each divides the people once more.
 */
public record Traits(List<Variable> variables) {

    /** Somebody left the question empty. */
    public static final String NONE = "";

    private static final int MOST = 5;

    private static final Answer.Cases<String> VALUE = new Answer.Cases<>(
            chosen -> chosen.choiceCode(),
            many -> NONE,
            written -> NONE,
            numeric -> NONE,
            dated -> NONE,
            skipped -> NONE,
            dontKnow -> dontKnow.choiceCode());

    public Traits {
        variables = List.copyOf(variables);
    }

    /** Those of a questionnaire; none if it has a single section. */
    public static Traits of(Questionnaire questionnaire) {
        List<Section> sections = questionnaire.sections();
        return new Traits(
                sections.size() < 2
                        ? List.of()
                        : sections.get(0).questions().stream()
                                .filter(question -> isAskedOfAll(question, sections.get(0)))
                                .filter(question -> question.kind().answering() == QuestionKind.Answering.ONE_CHOICE)
                                .filter(question -> question.scale().isEmpty())
                                .flatMap(question -> question.variables().stream())
                                .limit(MOST)
                                .toList());
    }

    private static boolean isAskedOfAll(Question question, Section section) {
        return question.relevant() == null && section.relevant() == null;
    }

    /** Whether a variable is one of them. */
    public boolean contains(Variable variable) {
        return variables.contains(variable);
    }

    /** What a response says of each: a choice's code, or {@link #NONE}. */
    List<String> of(Response response) {
        SortedMap<QuestionId, Answer> answers = response.answers();
        return variables.stream()
                .map(variable -> Optional.ofNullable(answers.get(variable.id()))
                        .map(answer -> answer.match(VALUE))
                        .orElse(NONE))
                .toList();
    }
}
