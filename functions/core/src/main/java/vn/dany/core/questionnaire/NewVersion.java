package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.QuestionPart;

/**
 * What a questionnaire changes against the version before it. Answers are stored and counted by code: better words,
 * another order, more questions and more choices leave the counts whole. A code that goes, or comes to mean something
 * else, would tear them apart, and is refused once somebody may have answered.
 */
public final class NewVersion {

    private final Questionnaire earlier;
    private final Questionnaire proposed;
    private final List<Finding> problems = new ArrayList<>();
    private final List<Finding> changes = new ArrayList<>();

    private NewVersion(Questionnaire earlier, Questionnaire proposed) {
        this.earlier = earlier;
        this.proposed = proposed;
    }

    /** Why {@code proposed} cannot follow {@code earlier} after there are answers to it; empty if it can. */
    public static List<Finding> problems(Questionnaire earlier, Questionnaire proposed) {
        NewVersion version = new NewVersion(earlier, proposed);
        version.compare();
        return List.copyOf(version.problems);
    }

    /** What {@code proposed} changes, in the order of its questions; what goes comes last. */
    public static List<Finding> changes(Questionnaire earlier, Questionnaire proposed) {
        NewVersion version = new NewVersion(earlier, proposed);
        version.compare();
        version.changes.addAll(version.problems);
        return List.copyOf(version.changes);
    }

    private void compare() {
        if (!earlier.title().equals(proposed.title())
                || !earlier.headlineText().equals(proposed.headlineText())
                || !earlier.introduction().equals(proposed.introduction())
                || !earlier.noticeText().equals(proposed.noticeText())) {
            change("", QuestionFinding.TITLE_REWORDED);
        }
        Map<QuestionId, Variable> before = earlier.variablesById();
        Map<QuestionId, Variable> after = proposed.variablesById();
        after.forEach((id, variable) -> {
            Variable known = before.get(id);
            if (known == null && wasRanked(variable.question())) {
                // The third of three is the last, the third of four is not.
                refuse(
                        id,
                        QuestionPart.KIND,
                        QuestionFinding.RANKING_CHANGED,
                        variable.question().id());
            } else if (known == null) {
                change(id.value(), QuestionFinding.QUESTION_ADDED, id);
            } else {
                compare(known, variable);
            }
        });
        before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .forEach(id -> refuse(id, QuestionPart.CODE, QuestionFinding.QUESTION_REMOVED, id));
        List<QuestionId> common =
                after.keySet().stream().filter(before::containsKey).toList();
        if (!common.equals(before.keySet().stream().filter(after::containsKey).toList())) {
            change("", QuestionFinding.REORDERED);
        }
    }

    private boolean wasRanked(Question question) {
        return question.isRanking()
                && earlier.questions().stream()
                        .anyMatch(known -> known.isRanking() && known.id().equals(question.id()));
    }

    private void compare(Variable known, Variable variable) {
        QuestionId id = variable.id();
        if (!known.label().equals(variable.label())
                || !known.question().label().equals(variable.question().label())) {
            change(id.value(), QuestionFinding.QUESTION_REWORDED, id);
        }
        if (!Objects.equals(known.question().picture(), variable.question().picture())) {
            change(id.value(), QuestionFinding.PICTURE_CHANGED, id);
        }
        if (!known.question()
                .kind()
                .getClass()
                .equals(variable.question().kind().getClass())) {
            refuse(id, QuestionPart.KIND, QuestionFinding.KIND_CHANGED, id);
            return;
        }
        if (!rules(known.question()).equals(rules(variable.question()))) {
            change(id.value(), QuestionFinding.RULES_CHANGED, id);
        }
        if (!indicator(known).equals(indicator(variable))) {
            change(id.value(), QuestionFinding.INDICATOR_CHANGED, id);
        }
        compareChoices(id, byCode(known), byCode(variable));
    }

    private void compareChoices(QuestionId id, Map<String, Choice> before, Map<String, Choice> after) {
        after.forEach((code, choice) -> {
            Choice known = before.get(code);
            Optional<Choice> moved = before.values().stream()
                    .filter(other -> !other.code().equals(code) && says(other, choice))
                    .findFirst();
            if (moved.isPresent() && (known == null || !says(known, choice))) {
                String from = moved.get().code();
                refuse(id, QuestionPart.CHOICES, QuestionFinding.CHOICE_RECODED, id, choice.label(), from, code);
            } else if (known == null) {
                change(id.value(), QuestionFinding.CHOICE_ADDED, id, code, choice.label());
            } else if (known.dontKnow() != choice.dontKnow()) {
                refuse(id, QuestionPart.CHOICES, QuestionFinding.DONT_KNOW_CHANGED, id, code);
            } else if (!known.equals(choice)) {
                change(id.value(), QuestionFinding.CHOICE_CHANGED, id, code);
            }
        });
        before.keySet().stream()
                .filter(code -> !after.containsKey(code))
                .forEach(code -> refuse(id, QuestionPart.CHOICES, QuestionFinding.CHOICE_REMOVED, id, code));
    }

    private static boolean says(Choice one, Choice other) {
        return one.label().vi().equals(other.label().vi());
    }

    private static Map<String, Choice> byCode(Variable variable) {
        Map<String, Choice> byCode = new LinkedHashMap<>();
        variable.question().choices().forEach(choice -> byCode.put(choice.code(), choice));
        return byCode;
    }

    /** What its scale's indicator is called, and from how many levels it is made; nothing without a scale. */
    private static List<Object> indicator(Variable variable) {
        return variable.question()
                .scale()
                .map(scale -> List.<Object>of(scale.indicatorName(), scale.favourable()))
                .orElse(List.of());
    }

    /** What is demanded of an answer, apart from its words and choices. */
    private static List<Object> rules(Question question) {
        return List.of(
                Optional.ofNullable(question.requiredIf()),
                Optional.ofNullable(question.relevant()),
                Optional.ofNullable(question.constraint()),
                question.defaults(),
                question.scale().isPresent() || question.isRanking()
                        ? 0
                        : question.kind().withChoices(List.of()));
    }

    private void change(String name, QuestionFinding code, Object... arguments) {
        changes.add(Finding.of(name, QuestionPart.CODE, code, arguments));
    }

    private void refuse(QuestionId id, QuestionPart part, QuestionFinding code, Object... arguments) {
        problems.add(Finding.of(id.value(), part, code, arguments));
    }
}
