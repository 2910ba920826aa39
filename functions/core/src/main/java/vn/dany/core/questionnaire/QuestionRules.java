package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Questionnaire.Part;
import vn.dany.core.questionnaire.Questionnaire.QuestionProblem;

/** What sections must fulfil to be a questionnaire; one object checks once. */
final class QuestionRules {

    /** Names that a spreadsheet can carry too. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");

    /** What a default would be computed from; a default is what it says. */
    private static final Pattern COMPUTED = Pattern.compile("(?s)[a-z-]+\\(.*\\)|.*\\$\\{.*");

    private final List<QuestionProblem> problems = new ArrayList<>();
    private final Set<String> sectionIds = new HashSet<>();
    private final Set<QuestionId> known = new HashSet<>();
    private final Set<QuestionId> answered = new HashSet<>();
    private final Map<String, Scale> scales = new HashMap<>();
    private boolean asksForContact;

    /** Everything wrong, in the order of the questions. */
    List<QuestionProblem> problems(List<Section> sections) {
        for (Section section : sections) {
            String code = section.sectionId();
            if (!NAME.matcher(code).matches()) {
                refuse(
                        code,
                        Part.CODE,
                        "mã phần gồm chữ không dấu, chữ số, - hoặc _, bắt đầu bằng chữ, dài tối đa 32",
                        "a section code has letters, digits, - or _, starts with a letter, at most 32");
            }
            if (!sectionIds.add(code)) {
                refuse(code, Part.CODE, "mã phần bị lặp lại", "another section has the same code already");
            }
            refer(code, Part.RELEVANT, section.relevant());
            section.questions().forEach(this::check);
        }
        return problems;
    }

    private void check(Question question) {
        for (QuestionId id : codes(question)) {
            if (id.equals(UnitTypeRule.UNIT_TYPE)) {
                refuse(
                        id.value(),
                        Part.CODE,
                        "mã unit_type dành riêng cho loại đơn vị",
                        "the code unit_type stands for the type of the unit");
            }
            if (!known.add(id)) {
                refuse(
                        id.value(),
                        Part.CODE,
                        "mã " + id + " đã dùng cho câu hoặc dòng khác",
                        "another question or row has the code " + id + " already");
            }
        }
        String code = question.id().value();
        refer(code, Part.RELEVANT, question.relevant());
        question.choices().forEach(choice -> refer(code, Part.CHOICES, choice.relevant()));
        question.variables().forEach(variable -> answered.add(variable.id()));
        refer(code, Part.CONSTRAINT, question.constraint());
        int before = problems.size();
        checkKind(question);
        if (problems.size() == before) {
            checkDefaults(question);
        }
        question.scale().ifPresent(scale -> checkScale(code, scale));
    }

    /** The question's own code and those of its rows: with their repetitions, unlike a set. */
    private static List<QuestionId> codes(Question question) {
        List<QuestionId> codes = new ArrayList<>(List.of(question.id()));
        question.kind().rows().forEach(row -> codes.add(row.id()));
        return codes;
    }

    private void refer(String code, Part part, @Nullable Expression expression) {
        if (expression != null) {
            expression.references().stream()
                    .filter(id -> !answered.contains(id) && !id.equals(UnitTypeRule.UNIT_TYPE))
                    .forEach(id -> refuse(
                            code,
                            part,
                            "điều kiện dùng câu " + id + " nhưng câu này không được hỏi trước đó",
                            "its rule refers to " + id + ", which is not asked before it"));
        }
    }

    private void checkScale(String code, Scale scale) {
        if (!NAME.matcher(scale.name()).matches()) {
            refuse(
                    code,
                    Part.CHOICES,
                    "tên thang đo gồm chữ không dấu, chữ số, - hoặc _, bắt đầu bằng chữ, dài tối đa 32",
                    "the name of a scale has letters, digits, - or _, starts with a letter, at most 32");
        }
        if (!scale.equals(scales.computeIfAbsent(scale.name(), name -> scale))) {
            refuse(
                    code,
                    Part.CHOICES,
                    "thang đo " + scale.name() + " ở câu trước được định nghĩa khác",
                    "scale " + scale.name() + " is defined otherwise at an earlier question");
        }
        if (scale.choices().stream().anyMatch(choice -> choice.relevant() != null)) {
            refuse(
                    code,
                    Part.CHOICES,
                    "các mức của thang đo không có điều kiện hiện riêng",
                    "levels of a scale cannot have rules of their own");
        }
    }

    private void checkKind(Question question) {
        String code = question.id().value();
        Set<String> codes = new HashSet<>();
        question.choices().stream()
                .filter(choice -> !codes.add(choice.code()))
                .forEach(choice -> refuse(
                        code,
                        Part.CHOICES,
                        "mã lựa chọn " + choice.code() + " bị lặp lại",
                        "choice " + choice.code() + " occurs twice"));
        question.kind()
                .match(new QuestionKind.Cases<Runnable>(
                        single -> () -> checkChoices(question),
                        multiple -> () -> checkMultiple(question, multiple),
                        rating -> () -> checkChoices(question),
                        matrix -> () -> checkMatrix(question, matrix),
                        text -> () -> checkLength(code, text.maxLength()),
                        number -> () -> checkNumber(code, number),
                        day -> () -> {},
                        contact -> () -> checkContact(question, contact),
                        note -> () -> checkNote(question)))
                .run();
    }

    private void checkChoices(Question question) {
        if (question.choices().size() < 2) {
            refuse(question.id().value(), Part.CHOICES, "cần ít nhất hai lựa chọn", "at least two choices are needed");
        }
    }

    private void checkMultiple(Question question, QuestionKind.MultipleChoice kind) {
        checkChoices(question);
        String code = question.id().value();
        if (kind.atMost() < 1 || kind.atMost() > kind.choices().size()) {
            refuse(
                    code,
                    Part.KIND,
                    "số lựa chọn tối đa phải từ 1 đến số lựa chọn có trong câu",
                    "at most must lie between 1 and the number of choices");
        }
    }

    private void checkMatrix(Question question, QuestionKind.Matrix kind) {
        checkChoices(question);
        String code = question.id().value();
        if (kind.rows().isEmpty()) {
            refuse(code, Part.KIND, "bảng cần ít nhất một dòng", "a matrix needs at least one row");
        }
    }

    private void checkLength(String code, int maxLength) {
        if (maxLength < 1) {
            refuse(code, Part.KIND, "độ dài tối đa phải từ 1", "the maximum length must be 1 or more");
        }
    }

    private void checkNote(Question question) {
        String code = question.id().value();
        if (question.required() || question.requiredMessage() != null || question.constraint() != null) {
            refuse(
                    code,
                    Part.KIND,
                    "lời dẫn không có câu trả lời nên không bắt buộc, không có ràng buộc",
                    "a note takes no answer: it cannot be required or constrained");
        }
    }

    private void checkContact(Question question, QuestionKind.Contact contact) {
        String code = question.id().value();
        checkLength(code, contact.maxLength());
        if (question.constraint() != null) {
            refuse(
                    code,
                    Part.CONSTRAINT,
                    "cách liên hệ không phải câu trả lời nên không có ràng buộc",
                    "contact details are no answer: they cannot be constrained");
        }
        if (asksForContact) {
            refuse(
                    code,
                    Part.KIND,
                    "phiếu đã có một câu hỏi cách liên hệ ở trước",
                    "an earlier question asks for contact details already");
        }
        asksForContact = true;
    }

    private void checkNumber(String code, QuestionKind.Number number) {
        BigDecimal width = number.max().subtract(number.min());
        if (width.signum() < 0) {
            refuse(code, Part.KIND, "giá trị nhỏ nhất lớn hơn giá trị lớn nhất", "min is greater than max");
        }
        BigDecimal step = number.step();
        if (step != null && (step.signum() <= 0 || (width.signum() > 0 && step.compareTo(width) > 0))) {
            refuse(
                    code,
                    Part.KIND,
                    "bước phải lớn hơn 0 và không vượt quá khoảng từ nhỏ nhất đến lớn nhất",
                    "the step must be greater than 0 and fit between min and max");
        }
        if (number.slider() && number.decimals() && step == null) {
            refuse(code, Part.KIND, "thanh trượt của số thập phân cần có bước", "a slider over fractions needs a step");
        }
        if (!number.decimals()
                && (number.min().scale() > 0 || number.max().scale() > 0 || (step != null && step.scale() > 0))) {
            refuse(
                    code,
                    Part.KIND,
                    "câu hỏi số nguyên thì giới hạn và bước cũng phải là số nguyên",
                    "bounds and step of a whole number must be whole");
        }
    }

    private void checkDefaults(Question question) {
        List<String> defaults = question.defaults();
        if (defaults.isEmpty()) {
            return;
        }
        List<Variable> variables = question.variables();
        List<AnswerProblem> unfit = new ArrayList<>();
        boolean single = variables.size() == 1 && variables.get(0).id().equals(question.id());
        if (single && isClean(defaults)) {
            AnswerReading.read(variables.get(0), defaults, unfit::add);
        }
        if (!single || !isClean(defaults) || !unfit.isEmpty()) {
            refuse(
                    question.id().value(),
                    Part.DEFAULTS,
                    "giá trị mặc định không phải là một câu trả lời hợp lệ của câu này",
                    "the default is not a valid answer to this question");
        }
    }

    private static boolean isClean(List<String> values) {
        return new LinkedHashSet<>(values).size() == values.size()
                && values.stream()
                        .allMatch(value -> !value.isEmpty()
                                && AnswerReading.clean(value).equals(value)
                                && !COMPUTED.matcher(value).matches());
    }

    private void refuse(String code, Part part, String vi, String en) {
        problems.add(new QuestionProblem(code, part, vi, en));
    }
}
