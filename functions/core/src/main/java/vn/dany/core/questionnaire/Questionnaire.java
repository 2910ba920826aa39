package vn.dany.core.questionnaire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One immutable version of the questions. Codes are unique and rules look back only, so that showing, checking and
 * counting can never disagree.
 *
 * @param notice what must be said wherever it is shown, such as that it is reconstructed; null if nothing
 * @param addressee how the respondent is addressed: "đồng chí" for officials, "ông/bà" for citizens
 * @param minutes about how long it takes
 * @param chosenLayout how staff want it spread over pages, null to go by its length
 */
public record Questionnaire(
        QuestionnaireVersion version,
        LocalizedText title,
        LocalizedText introduction,
        @Nullable LocalizedText notice,
        LocalizedText addressee,
        int minutes,
        List<Section> sections,
        @Nullable Layout chosenLayout) {

    /** A questionnaire that is laid out by its length. */
    public Questionnaire(
            QuestionnaireVersion version,
            LocalizedText title,
            LocalizedText introduction,
            @Nullable LocalizedText notice,
            LocalizedText addressee,
            int minutes,
            List<Section> sections) {
        this(version, title, introduction, notice, addressee, minutes, sections, null);
    }

    public Questionnaire {
        sections = List.copyOf(sections);
        List<QuestionProblem> problems = problems(sections);
        if (!problems.isEmpty()) {
            throw new Refused(problems);
        }
    }

    /**
     * One reason why sections do not make a questionnaire.
     *
     * @param code of the section, question or matrix row concerned
     * @param vi the reason in Vietnamese
     * @param en the same in English
     */
    public record QuestionProblem(String code, String vi, String en) {

        @Override
        public String toString() {
            return code + ": " + vi + " / " + en;
        }
    }

    /** Why sections do not make a questionnaire. */
    public static final class Refused extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;

        private final transient List<QuestionProblem> problems;

        Refused(List<QuestionProblem> problems) {
            super(problems.stream().map(QuestionProblem::toString).collect(Collectors.joining("; ")));
            this.problems = List.copyOf(problems);
        }

        /** Each problem, in the order of the questions. */
        public List<QuestionProblem> problems() {
            return problems;
        }
    }

    /** How it is spread over pages. */
    public Layout layout() {
        return chosenLayout != null ? chosenLayout : Layout.byLength(variables().size());
    }

    /** The same questions, spread over pages as {@code layout} has it. */
    public Questionnaire laidOut(Layout layout) {
        return new Questionnaire(version, title, introduction, notice, addressee, minutes, sections, layout);
    }

    /** Every question, in order. */
    public List<Question> questions() {
        return sections.stream()
                .flatMap(section -> section.questions().stream())
                .toList();
    }

    /** Every variable, in order. */
    public List<Variable> variables() {
        return questions().stream()
                .flatMap(question -> question.variables().stream())
                .toList();
    }

    /** Variables by their code. */
    public Map<QuestionId, Variable> variablesById() {
        Map<QuestionId, Variable> byId = new LinkedHashMap<>();
        variables().forEach(variable -> byId.put(variable.id(), variable));
        return byId;
    }

    /** The variable with this code. */
    public Optional<Variable> variable(QuestionId id) {
        return variables().stream().filter(variable -> variable.id().equals(id)).findFirst();
    }

    /** The text that must accompany it, if any. */
    public Optional<LocalizedText> noticeText() {
        return Optional.ofNullable(notice);
    }

    private static List<QuestionProblem> problems(List<Section> sections) {
        List<QuestionProblem> problems = new ArrayList<>();
        Set<String> sectionIds = new HashSet<>();
        Set<QuestionId> known = new HashSet<>();
        Set<QuestionId> answered = new HashSet<>();
        Map<String, Scale> scales = new HashMap<>();
        for (Section section : sections) {
            if (!sectionIds.add(section.sectionId())) {
                problems.add(new QuestionProblem(
                        section.sectionId(), "mã phần bị lặp lại", "another section has the same code already"));
            }
            refer(section.sectionId(), section.relevant(), answered, problems);
            for (Question question : section.questions()) {
                for (QuestionId id : codes(question)) {
                    if (!known.add(id)) {
                        problems.add(new QuestionProblem(
                                id.value(),
                                "mã " + id + " đã dùng cho câu hoặc dòng khác",
                                "another question or row has the code " + id + " already"));
                    }
                }
                String code = question.id().value();
                refer(code, question.relevant(), answered, problems);
                question.variables().forEach(variable -> answered.add(variable.id()));
                refer(code, question.constraint(), answered, problems);
                checkKind(question, problems);
                question.scale().ifPresent(scale -> {
                    if (!scale.equals(scales.computeIfAbsent(scale.name(), name -> scale))) {
                        problems.add(new QuestionProblem(
                                code,
                                "thang đo " + scale.name() + " ở câu trước được định nghĩa khác",
                                "scale " + scale.name() + " is defined otherwise at an earlier question"));
                    }
                });
            }
        }
        return problems;
    }

    /** The question's own code and those of its rows: with their repetitions, unlike a set. */
    private static List<QuestionId> codes(Question question) {
        List<QuestionId> codes = new ArrayList<>(List.of(question.id()));
        if (question.kind() instanceof QuestionKind.Matrix matrix) {
            matrix.rows().forEach(row -> codes.add(row.id()));
        }
        return codes;
    }

    private static void refer(
            String code, @Nullable Expression expression, Set<QuestionId> answered, List<QuestionProblem> problems) {
        if (expression != null) {
            expression.references().stream()
                    .filter(id -> !answered.contains(id))
                    .forEach(id -> problems.add(new QuestionProblem(
                            code,
                            "điều kiện dùng câu " + id + " nhưng câu này không được hỏi trước đó",
                            "its rule refers to " + id + ", which is not asked before it")));
        }
    }

    private static void checkKind(Question question, List<QuestionProblem> problems) {
        String code = question.id().value();
        QuestionKind kind = question.kind();
        Set<String> codes = new HashSet<>();
        question.choices().stream()
                .filter(choice -> !codes.add(choice.code()))
                .forEach(choice -> problems.add(new QuestionProblem(
                        code,
                        "mã lựa chọn " + choice.code() + " bị lặp lại",
                        "choice " + choice.code() + " occurs twice")));
        boolean closed = !(kind instanceof QuestionKind.Text
                || kind instanceof QuestionKind.Number
                || kind instanceof QuestionKind.Note);
        if (closed && question.choices().size() < 2) {
            problems.add(new QuestionProblem(code, "cần ít nhất hai lựa chọn", "at least two choices are needed"));
        }
        if (kind instanceof QuestionKind.MultipleChoice multiple
                && (multiple.atMost() < 1
                        || multiple.atMost() > multiple.choices().size())) {
            problems.add(new QuestionProblem(
                    code,
                    "số lựa chọn tối đa phải từ 1 đến số lựa chọn có trong câu",
                    "at most must lie between 1 and the number of choices"));
        }
        if (kind instanceof QuestionKind.Matrix matrix && matrix.rows().isEmpty()) {
            problems.add(new QuestionProblem(code, "bảng cần ít nhất một dòng", "a matrix needs at least one row"));
        }
        if (kind instanceof QuestionKind.Text text && text.maxLength() < 1) {
            problems.add(new QuestionProblem(code, "độ dài tối đa phải từ 1", "the maximum length must be 1 or more"));
        }
        if (kind instanceof QuestionKind.Number number && number.min().compareTo(number.max()) > 0) {
            problems.add(
                    new QuestionProblem(code, "giá trị nhỏ nhất lớn hơn giá trị lớn nhất", "min is greater than max"));
        }
    }
}
