package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.questionnaire.Questionnaire.Part;
import vn.dany.core.questionnaire.Questionnaire.QuestionProblem;

/**
 * What a questionnaire changes against the version before it. Answers are stored and counted by code: better words,
 * another order, more questions and more choices leave the counts whole. A code that goes, or comes to mean something
 * else, would tear them apart, and is refused once somebody may have answered.
 */
public final class NewVersion {

    private final Questionnaire earlier;
    private final Questionnaire proposed;
    private final List<QuestionProblem> problems = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private NewVersion(Questionnaire earlier, Questionnaire proposed) {
        this.earlier = earlier;
        this.proposed = proposed;
    }

    /**
     * One change, for whoever decides about it.
     *
     * @param code of the question or matrix row concerned, empty for the questionnaire as a whole
     * @param vi what changes, in Vietnamese
     * @param en the same in English
     */
    public record Change(String code, String vi, String en) {}

    /** Why {@code proposed} cannot follow {@code earlier} after there are answers to it; empty if it can. */
    public static List<QuestionProblem> problems(Questionnaire earlier, Questionnaire proposed) {
        NewVersion version = new NewVersion(earlier, proposed);
        version.compare();
        return List.copyOf(version.problems);
    }

    /** What {@code proposed} changes, in the order of its questions; what goes comes last. */
    public static List<Change> changes(Questionnaire earlier, Questionnaire proposed) {
        NewVersion version = new NewVersion(earlier, proposed);
        version.compare();
        version.problems.forEach(
                problem -> version.changes.add(new Change(problem.code(), problem.vi(), problem.en())));
        return List.copyOf(version.changes);
    }

    private void compare() {
        if (!earlier.title().equals(proposed.title())
                || !earlier.introduction().equals(proposed.introduction())
                || !earlier.noticeText().equals(proposed.noticeText())) {
            change("", "sửa tên phiếu, lời mở đầu hoặc lưu ý", "title, introduction or notice reworded");
        }
        Map<QuestionId, Variable> before = earlier.variablesById();
        Map<QuestionId, Variable> after = proposed.variablesById();
        after.forEach((id, variable) -> {
            Variable known = before.get(id);
            if (known == null) {
                change(id.value(), "thêm câu " + id, "question " + id + " added");
            } else {
                compare(known, variable);
            }
        });
        before.keySet().stream()
                .filter(id -> !after.containsKey(id))
                .forEach(id -> refuse(
                        id,
                        Part.CODE,
                        "bỏ câu " + id + ": đã có thể có phiếu trả lời câu này",
                        "question " + id + " removed: there may be answers to it"));
        List<QuestionId> common =
                after.keySet().stream().filter(before::containsKey).toList();
        if (!common.equals(before.keySet().stream().filter(after::containsKey).toList())) {
            change("", "đổi thứ tự câu hỏi", "questions reordered");
        }
    }

    private void compare(Variable known, Variable variable) {
        QuestionId id = variable.id();
        if (!known.label().equals(variable.label())
                || !known.question().label().equals(variable.question().label())) {
            change(id.value(), "sửa lời câu " + id, "question " + id + " reworded");
        }
        if (!known.question()
                .kind()
                .getClass()
                .equals(variable.question().kind().getClass())) {
            refuse(
                    id,
                    Part.KIND,
                    "câu " + id + " đổi loại câu hỏi; hãy thêm câu mới với mã khác",
                    "question " + id + " changes its kind; add a question with another code");
            return;
        }
        if (!rules(known.question()).equals(rules(variable.question()))) {
            change(id.value(), "đổi điều kiện hoặc yêu cầu của câu " + id, "rules of question " + id + " changed");
        }
        if (!indicator(known).equals(indicator(variable))) {
            change(
                    id.value(),
                    "đổi tên hoặc cách tính chỉ số của câu " + id,
                    "name or levels of the indicator of question " + id + " changed");
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
                refuse(
                        id,
                        Part.CHOICES,
                        "câu " + id + ": lựa chọn “" + choice.label().vi() + "” đổi mã từ " + from + " thành " + code,
                        "question " + id + ": choice “" + choice.label().in("en") + "” changes its code from " + from
                                + " to " + code);
            } else if (known == null) {
                change(
                        id.value(),
                        "câu " + id + ": thêm lựa chọn " + code + " “"
                                + choice.label().vi() + "”",
                        "question " + id + ": choice " + code + " “"
                                + choice.label().in("en") + "” added");
            } else if (known.dontKnow() != choice.dontKnow()) {
                refuse(
                        id,
                        Part.CHOICES,
                        "câu " + id + ": lựa chọn " + code + " đổi ý nghĩa “không biết”, số đã đếm sẽ sai",
                        "question " + id + ": choice " + code + " changes whether it means “don't know”");
            } else if (!known.equals(choice)) {
                change(
                        id.value(),
                        "câu " + id + ": sửa lựa chọn " + code,
                        "question " + id + ": choice " + code + " changed");
            }
        });
        before.keySet().stream()
                .filter(code -> !after.containsKey(code))
                .forEach(code -> refuse(
                        id,
                        Part.CHOICES,
                        "câu " + id + ": bỏ lựa chọn " + code + ", đã có thể có phiếu chọn mục này",
                        "question " + id + ": choice " + code + " removed, there may be answers with it"));
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
                question.required(),
                Optional.ofNullable(question.relevant()),
                Optional.ofNullable(question.constraint()),
                question.defaults(),
                question.scale().isPresent() ? 0 : question.kind().withChoices(List.of()));
    }

    private void change(String code, String vi, String en) {
        changes.add(new Change(code, vi, en));
    }

    private void refuse(QuestionId id, Part part, String vi, String en) {
        problems.add(new QuestionProblem(id.value(), part, vi, en));
    }
}
