package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
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

    private static List<ProblemLine> of(AnswerCheck.Result check, Questionnaire questionnaire, Said said) {
        List<ProblemLine> lines = new ArrayList<>();
        Map<QuestionId, Question> questions = new HashMap<>();
        questionnaire.questions().forEach(question -> questions.put(question.id(), question));
        questionnaire.variables().forEach(variable -> questions.put(variable.id(), variable.question()));
        Set<Question> told = new HashSet<>();
        for (AnswerProblem problem : check.problems()) {
            Question question = questions.get(problem.questionId());
            if (question != null && told.add(question)) {
                lines.add(new ProblemLine(
                        problem.questionId().value(),
                        said.in(question.label()).text() + " – " + Wording.of(problem, said)));
            }
        }
        if (!check.unknownFields().isEmpty()) {
            lines.add(new ProblemLine("", Wording.in(said.language().pages()).errorUnknownField()));
        }
        return lines;
    }
}
