package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.QuestionPart;

/**
 * Whether the answers that texts repeat are answers of earlier questions. Asked of what is to be published, and of nothing
 * that is: a questionnaire of before there was this rule shows such a name as it stands, and goes on being answered.
 */
final class RepeatedAnswers {

    private final List<Finding> problems = new ArrayList<>();
    private final Set<QuestionId> answered = new HashSet<>();

    /** Every name of no earlier question, in the order of the questions. */
    List<Finding> problems(List<Section> sections) {
        for (Section section : sections) {
            refer(section.sectionId(), QuestionPart.WORDS, section.title());
            section.questions().forEach(this::check);
        }
        return problems;
    }

    private void check(Question question) {
        String code = question.id().value();
        refer(code, QuestionPart.WORDS, question.label());
        refer(code, QuestionPart.WORDS, question.hint());
        question.choices().forEach(choice -> refer(code, QuestionPart.CHOICES, choice.label()));
        question.kind().rows().forEach(row -> refer(row.id().value(), QuestionPart.WORDS, row.label()));
        question.variables().forEach(variable -> answered.add(variable.id()));
        refer(code, QuestionPart.WORDS, question.requiredMessage());
        refer(code, QuestionPart.WORDS, question.constraintMessage());
    }

    private void refer(String code, QuestionPart part, @Nullable LocalizedText words) {
        if (words != null) {
            words.names().stream()
                    .filter(name -> !QuestionId.isWellFormed(name) || !answered.contains(new QuestionId(name)))
                    .forEach(name -> problems.add(Finding.of(code, part, QuestionFinding.TEXT_NAMES_NO_ANSWER, name)));
        }
    }
}
