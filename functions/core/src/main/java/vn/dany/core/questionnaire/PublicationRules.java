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
 * What else a questionnaire must fulfil to be published: texts repeat answers of earlier questions, rules look at an answer
 * only where there is one, and a page carries what its calculations come to. Asked of what is to be published, and of nothing
 * that is: a questionnaire of before there was such a rule goes on being answered.
 */
final class PublicationRules {

    private final List<Finding> problems = new ArrayList<>();
    private final Set<QuestionId> answered = new HashSet<>();
    private final Set<QuestionId> ranked = new HashSet<>();

    /** Everything wrong, in the order of the questions; what is too large comes last. */
    List<Finding> problems(List<Section> sections) {
        for (Section section : sections) {
            refuseDot(section.sectionId(), QuestionPart.RELEVANT, section.relevant());
            refer(section.sectionId(), QuestionPart.WORDS, section.title());
            section.questions().forEach(this::check);
        }
        SpelledWeight.tooLarge(sections)
                .ifPresent(at -> problems.add(Finding.of(at.code(), at.part(), QuestionFinding.CALCULATIONS_TOO_LONG)));
        return problems;
    }

    private void check(Question question) {
        String code = question.id().value();
        refuseDot(code, QuestionPart.RELEVANT, question.relevant());
        refuseDot(code, QuestionPart.REQUIRED, question.requiredIf());
        refuseDot(code, QuestionPart.CALCULATION, question.formula().orElse(null));
        question.choices().forEach(choice -> refuseDot(code, QuestionPart.CHOICES, choice.relevant()));
        refer(code, QuestionPart.WORDS, question.label());
        refer(code, QuestionPart.WORDS, question.hint());
        question.choices().forEach(choice -> refer(code, QuestionPart.CHOICES, choice.label()));
        question.kind().rows().forEach(row -> refer(row.id().value(), QuestionPart.WORDS, row.label()));
        if (question.isRanking()) {
            ranked.add(question.id());
            question.variables().forEach(variable -> ranked.add(variable.id()));
        } else {
            question.variables().forEach(variable -> answered.add(variable.id()));
        }
        refer(code, QuestionPart.WORDS, question.requiredMessage());
        refer(code, QuestionPart.WORDS, question.constraintMessage());
    }

    private QuestionFinding unnamed(String name) {
        return QuestionId.isWellFormed(name) && ranked.contains(new QuestionId(name))
                ? QuestionFinding.RANKING_NAMED
                : QuestionFinding.TEXT_NAMES_NO_ANSWER;
    }

    private void refuseDot(String code, QuestionPart part, @Nullable Expression rule) {
        if (rule != null && rule.usesSelf()) {
            problems.add(Finding.of(code, part, QuestionFinding.DOT_WITHOUT_ANSWER));
        }
    }

    private void refer(String code, QuestionPart part, @Nullable LocalizedText words) {
        if (words != null) {
            words.names().stream()
                    .filter(name -> !QuestionId.isWellFormed(name) || !answered.contains(new QuestionId(name)))
                    .forEach(name -> problems.add(Finding.of(code, part, unnamed(name), name)));
        }
    }
}
