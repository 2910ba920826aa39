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
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.finding.QuestionPart;

/** What sections must fulfil to be a questionnaire; one object checks once. */
final class QuestionRules {

    /** Names that a spreadsheet can carry too. */
    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");

    /** What a default would be computed from; a default is what it says. */
    private static final Pattern COMPUTED = Pattern.compile("(?s)[a-z-]+\\(.*\\)|.*\\$\\{.*");

    private final List<Finding> problems = new ArrayList<>();
    private final Set<String> sectionIds = new HashSet<>();
    private final Set<QuestionId> known = new HashSet<>();
    private final Set<QuestionId> answered = new HashSet<>();
    /** What other tools have no name for: the place of one thing in a ranking. */
    private final Set<QuestionId> ranked = new HashSet<>();

    private final Map<String, Scale> scales = new HashMap<>();
    private boolean asksForContact;

    /** Everything wrong, in the order of the questions. */
    List<Finding> problems(List<Section> sections, boolean photos) {
        for (Section section : sections) {
            String code = section.sectionId();
            if (!NAME.matcher(code).matches()) {
                refuse(code, QuestionPart.CODE, QuestionFinding.SECTION_CODE_UNFIT);
            }
            if (!sectionIds.add(code)) {
                refuse(code, QuestionPart.CODE, QuestionFinding.SECTION_CODE_TWICE);
            }
            refer(code, QuestionPart.RELEVANT, section.relevant());
            section.questions().forEach(this::check);
        }
        if (sections.stream()
                        .flatMap(section -> section.questions().stream())
                        .flatMap(question -> question.pictures().stream())
                        .map(Picture::file)
                        .distinct()
                        .count()
                > Picture.MOST) {
            problems.add(Finding.at("", QuestionFinding.TOO_MANY_PICTURES, Picture.MOST));
        }
        if (photos && !asksForContact) {
            problems.add(Finding.at("", QuestionFinding.PHOTOS_WITHOUT_BOX));
        }
        return problems;
    }

    private void check(Question question) {
        for (QuestionId id : codes(question)) {
            if (id.equals(UnitTypeRule.UNIT_TYPE)) {
                refuse(id.value(), QuestionPart.CODE, QuestionFinding.CODE_RESERVED);
            }
            if (!known.add(id)) {
                refuse(id.value(), QuestionPart.CODE, QuestionFinding.CODE_TWICE, id);
            }
        }
        String code = question.id().value();
        refer(code, QuestionPart.RELEVANT, question.relevant());
        refer(code, QuestionPart.REQUIRED, question.requiredIf());
        question.formula().ifPresent(formula -> refer(code, QuestionPart.CALCULATION, formula));
        question.choices().forEach(choice -> refer(code, QuestionPart.CHOICES, choice.relevant()));
        if (question.isRanking()) {
            ranked.addAll(codes(question));
        } else {
            question.variables().forEach(variable -> answered.add(variable.id()));
        }
        refer(code, QuestionPart.CONSTRAINT, question.constraint());
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

    private void refer(String code, QuestionPart part, @Nullable Expression expression) {
        if (expression != null) {
            expression.references().stream()
                    .filter(id -> !answered.contains(id) && !id.equals(UnitTypeRule.UNIT_TYPE))
                    .forEach(id -> refuse(
                            code,
                            part,
                            ranked.contains(id) ? QuestionFinding.RANKING_NAMED : QuestionFinding.RULE_LOOKS_AHEAD,
                            id));
        }
    }

    private void checkScale(String code, Scale scale) {
        if (!NAME.matcher(scale.name()).matches()) {
            refuse(code, QuestionPart.CHOICES, QuestionFinding.SCALE_NAME_UNFIT);
        }
        if (!scale.equals(scales.computeIfAbsent(scale.name(), name -> scale))) {
            refuse(code, QuestionPart.CHOICES, QuestionFinding.SCALE_DEFINED_TWICE, scale.name());
        }
        if (scale.choices().stream().anyMatch(choice -> choice.relevant() != null)) {
            refuse(code, QuestionPart.CHOICES, QuestionFinding.SCALE_LEVEL_WITH_RULE);
        }
    }

    private void checkKind(Question question) {
        String code = question.id().value();
        Set<String> codes = new HashSet<>();
        question.choices().stream()
                .filter(choice -> !codes.add(choice.code()))
                .forEach(choice -> refuse(code, QuestionPart.CHOICES, QuestionFinding.CHOICE_TWICE, choice.code()));
        question.kind()
                .match(new QuestionKind.Cases<Runnable>(
                        single -> () -> checkChoices(question),
                        multiple -> () -> checkMultiple(question, multiple),
                        rating -> () -> checkChoices(question),
                        matrix -> () -> checkMatrix(question, matrix),
                        ranking -> () -> checkRanking(question, ranking),
                        text -> () -> checkLength(code, text.maxLength()),
                        number -> () -> checkNumber(code, number),
                        day -> () -> {},
                        time -> () -> {},
                        contact -> () -> checkContact(question, contact),
                        calculation -> () -> checkCalculation(question),
                        note -> () -> checkNote(question)))
                .run();
    }

    private void checkChoices(Question question) {
        if (question.choices().size() < 2) {
            refuse(question.id().value(), QuestionPart.CHOICES, QuestionFinding.TOO_FEW_CHOICES);
        }
    }

    private void checkMultiple(Question question, QuestionKind.MultipleChoice kind) {
        if (!kind.isTick()) {
            checkChoices(question);
        }
        String code = question.id().value();
        if (kind.atMost() < 1 || kind.atMost() > kind.choices().size()) {
            refuse(code, QuestionPart.KIND, QuestionFinding.AT_MOST_UNFIT);
        }
    }

    private void checkMatrix(Question question, QuestionKind.Matrix kind) {
        checkChoices(question);
        String code = question.id().value();
        if (kind.rows().isEmpty()) {
            refuse(code, QuestionPart.KIND, QuestionFinding.MATRIX_EMPTY);
        }
    }

    private void checkRanking(Question question, QuestionKind.Ranking kind) {
        String code = question.id().value();
        int size = kind.rows().size();
        if (size < QuestionKind.Ranking.FEWEST || size > QuestionKind.Ranking.MOST) {
            refuse(
                    code,
                    QuestionPart.KIND,
                    QuestionFinding.RANKING_SIZE_UNFIT,
                    QuestionKind.Ranking.FEWEST,
                    QuestionKind.Ranking.MOST,
                    size);
        }
        kind.rows().stream()
                .filter(row -> !QuestionKind.Ranking.isRowOf(question.id(), row))
                .forEach(row -> refuse(code, QuestionPart.KIND, QuestionFinding.RANKING_CODE_UNFIT, row.id(), code));
        if (question.constraint() != null) {
            refuse(code, QuestionPart.CONSTRAINT, QuestionFinding.RANKING_CONSTRAINED);
        }
    }

    private void checkLength(String code, int maxLength) {
        if (maxLength < 1) {
            refuse(code, QuestionPart.KIND, QuestionFinding.MAX_LENGTH_UNFIT);
        }
    }

    private void checkNote(Question question) {
        String code = question.id().value();
        if (question.requiredIf() != null || question.requiredMessage() != null || question.constraint() != null) {
            refuse(code, QuestionPart.KIND, QuestionFinding.NOTE_WITH_DEMANDS);
        }
    }

    private void checkCalculation(Question question) {
        String code = question.id().value();
        if (question.requiredIf() != null
                || question.requiredMessage() != null
                || question.constraint() != null
                || !question.defaults().isEmpty()) {
            refuse(code, QuestionPart.KIND, QuestionFinding.CALCULATION_WITH_DEMANDS);
        }
    }

    private void checkContact(Question question, QuestionKind.Contact contact) {
        String code = question.id().value();
        checkLength(code, contact.maxLength());
        if (question.constraint() != null) {
            refuse(code, QuestionPart.CONSTRAINT, QuestionFinding.CONTACT_CONSTRAINED);
        }
        if (asksForContact) {
            refuse(code, QuestionPart.KIND, QuestionFinding.CONTACT_TWICE);
        }
        asksForContact = true;
    }

    private void checkNumber(String code, QuestionKind.Number number) {
        BigDecimal width = number.max().subtract(number.min());
        if (width.signum() < 0) {
            refuse(code, QuestionPart.KIND, QuestionFinding.MIN_ABOVE_MAX);
        }
        BigDecimal step = number.step();
        if (step != null && (step.signum() <= 0 || (width.signum() > 0 && step.compareTo(width) > 0))) {
            refuse(code, QuestionPart.KIND, QuestionFinding.STEP_UNFIT);
        }
        if (number.slider() && number.decimals() && step == null) {
            refuse(code, QuestionPart.KIND, QuestionFinding.SLIDER_WITHOUT_STEP);
        }
        if (!number.decimals()
                && (number.min().scale() > 0 || number.max().scale() > 0 || (step != null && step.scale() > 0))) {
            refuse(code, QuestionPart.KIND, QuestionFinding.BOUNDS_NOT_WHOLE);
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
            refuse(question.id().value(), QuestionPart.DEFAULTS, QuestionFinding.DEFAULT_UNFIT);
        }
    }

    private static boolean isClean(List<String> values) {
        return new LinkedHashSet<>(values).size() == values.size()
                && values.stream()
                        .allMatch(value -> !value.isEmpty()
                                && AnswerReading.clean(value).equals(value)
                                && !COMPUTED.matcher(value).matches());
    }

    private void refuse(String code, QuestionPart part, QuestionFinding problem, Object... arguments) {
        problems.add(Finding.of(code, part, problem, arguments));
    }
}
