package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.FormState;

/**
 * A line of the summary of problems.
 *
 * @param target id of the input to go to, empty if the line is about the whole form
 */
public record ProblemLine(String target, String text) {

    /** What is wrong with {@code form}: one line a question, which leads to the first of its fields that is wrong. */
    static List<ProblemLine> of(FormState form, Said said) {
        return form.check()
                .map(check -> of(check, form.entrance().questionnaire(), said))
                .orElse(List.of());
    }

    /** What is told of a ranking, which is wrong as a whole; empty for other questions, and where nothing is wrong. */
    static Optional<AnswerProblem> toTell(Question question, AnswerCheck.Result check) {
        Set<QuestionId> rows = question.variables().stream().map(Variable::id).collect(Collectors.toSet());
        List<AnswerProblem> problems = check.problems().stream()
                .filter(problem -> question.isRanking() && rows.contains(problem.questionId()))
                .toList();
        // That a place is missing is the least that can be said.
        return problems.stream()
                .filter(problem -> !problem.isSkipped())
                .findFirst()
                .or(() -> problems.stream().findFirst());
    }

    private static List<ProblemLine> of(AnswerCheck.Result check, Questionnaire questionnaire, Said said) {
        List<ProblemLine> lines = new ArrayList<>();
        Map<QuestionId, Question> questions = new HashMap<>();
        questionnaire.questions().forEach(question -> questions.put(question.id(), question));
        questionnaire.variables().forEach(variable -> questions.put(variable.id(), variable.question()));
        Set<Question> told = new HashSet<>();
        for (AnswerProblem problem : check.problems()) {
            Question question = questions.get(problem.questionId());
            if (question != null && told.add(question)) {
                AnswerProblem first = toTell(question, check).orElse(problem);
                lines.add(new ProblemLine(
                        first.questionId().value(),
                        said.in(question.label()).text() + " – " + Wording.of(first, said)));
            }
        }
        if (!check.unknownFields().isEmpty()) {
            lines.add(new ProblemLine("", Wording.in(said.language().pages()).errorUnknownField()));
        }
        return lines;
    }
}
