package vn.dany.core.questionnaire;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.QuestionKind.Answering;

/**
 * One thing asked.
 *
 * @param hint a line of help below the label, null if none
 * @param requiredIf when it must be answered if it is asked, null for never; refers to earlier questions only
 * @param requiredMessage what to tell who leaves it empty though it is required, null for a general sentence
 * @param relevant when the question is asked, null for always; refers to earlier questions only
 * @param constraint what a given answer must fulfil besides its kind, null for nothing
 * @param constraintMessage what to tell who breaks the constraint or a limit of the kind, null for a general sentence
 * @param defaults what an empty form starts with, as a form would send it: choice codes, a text, a number, a day or time
 * @param picture what is shown below the label, null if nothing
 */
public record Question(
        QuestionId id,
        LocalizedText label,
        @Nullable LocalizedText hint,
        QuestionKind kind,
        @Nullable Expression requiredIf,
        @Nullable LocalizedText requiredMessage,
        @Nullable Expression relevant,
        @Nullable Expression constraint,
        @Nullable LocalizedText constraintMessage,
        List<String> defaults,
        @Nullable Picture picture) {

    private static final Expression ALWAYS = new Expression.Literal(new Value.Truth(true));

    public Question {
        if (requiredIf != null && requiredIf.isFixed()) {
            requiredIf = requiredIf.isNever() ? null : ALWAYS;
        }
        defaults = List.copyOf(defaults);
    }

    /** An optional question without hint, rules or defaults; {@code with…} adds them. */
    public static Question of(QuestionId id, LocalizedText label, QuestionKind kind) {
        return new Question(id, label, null, kind, null, null, null, null, null, List.of(), null);
    }

    /** The same with another hint. */
    public Question withHint(@Nullable LocalizedText hint) {
        return new Question(
                id,
                label,
                hint,
                kind,
                requiredIf,
                requiredMessage,
                relevant,
                constraint,
                constraintMessage,
                defaults,
                picture);
    }

    /** The same, required or not, with the general sentence for who leaves it empty. */
    public Question withRequired(boolean required) {
        return withRequired(required, null);
    }

    /** The same, required or not. */
    public Question withRequired(boolean required, @Nullable LocalizedText requiredMessage) {
        return withRequired(required ? ALWAYS : null, requiredMessage);
    }

    /** The same, required when {@code requiredIf} holds. */
    public Question withRequired(@Nullable Expression requiredIf, @Nullable LocalizedText requiredMessage) {
        return new Question(
                id,
                label,
                hint,
                kind,
                requiredIf,
                requiredMessage,
                relevant,
                constraint,
                constraintMessage,
                defaults,
                picture);
    }

    /** The same, asked when {@code relevant} holds. */
    public Question withRelevant(@Nullable Expression relevant) {
        return new Question(
                id,
                label,
                hint,
                kind,
                requiredIf,
                requiredMessage,
                relevant,
                constraint,
                constraintMessage,
                defaults,
                picture);
    }

    /** The same with another constraint. */
    public Question withConstraint(@Nullable Expression constraint, @Nullable LocalizedText constraintMessage) {
        return new Question(
                id,
                label,
                hint,
                kind,
                requiredIf,
                requiredMessage,
                relevant,
                constraint,
                constraintMessage,
                defaults,
                picture);
    }

    /** The same with other defaults. */
    public Question withDefaults(List<String> defaults) {
        return new Question(
                id,
                label,
                hint,
                kind,
                requiredIf,
                requiredMessage,
                relevant,
                constraint,
                constraintMessage,
                defaults,
                picture);
    }

    /** The same with another picture. */
    public Question withPicture(@Nullable Picture picture) {
        if (Objects.equals(picture, this.picture)) {
            return this;
        }
        return new Question(
                id,
                label,
                hint,
                kind,
                requiredIf,
                requiredMessage,
                relevant,
                constraint,
                constraintMessage,
                defaults,
                picture);
    }

    /** The same with other rules in the places of its own; one that always holds is none. */
    Question withRules(UnaryOperator<Expression> rules) {
        List<Choice> offered = kind.choices().stream()
                .map(choice -> choice.withRelevant(rule(choice.relevant(), rules)))
                .toList();
        QuestionKind ruled = formula()
                .<QuestionKind>map(formula -> new QuestionKind.Calculation(rules.apply(formula)))
                .orElseGet(() -> kind.withChoices(offered));
        return new Question(
                id,
                label,
                hint,
                ruled,
                requiredIf == null ? null : rules.apply(requiredIf),
                requiredMessage,
                rule(relevant, rules),
                rule(constraint, rules),
                constraintMessage,
                defaults,
                picture);
    }

    static @Nullable Expression rule(@Nullable Expression rule, UnaryOperator<Expression> rules) {
        if (rule == null) {
            return null;
        }
        Expression other = rules.apply(rule);
        return other.isFixed() && !other.isNever() ? null : other;
    }

    /** What it is worked out by; empty for what people answer. */
    public Optional<Expression> formula() {
        return kind.match(new QuestionKind.Cases<>(
                single -> Optional.empty(),
                multiple -> Optional.empty(),
                rating -> Optional.empty(),
                matrix -> Optional.empty(),
                ranking -> Optional.empty(),
                text -> Optional.empty(),
                number -> Optional.empty(),
                day -> Optional.empty(),
                time -> Optional.empty(),
                contact -> Optional.empty(),
                calculation -> Optional.of(calculation.formula()),
                note -> Optional.empty()));
    }

    /** Whether people see it: what is worked out stands nowhere on a form. */
    public boolean isShown() {
        return kind.answering() != Answering.BY_RULE;
    }

    /** Whether it must be answered whenever it is asked. */
    public boolean isAlwaysRequired() {
        return ALWAYS.equals(requiredIf);
    }

    /** Whether it must be answered, given the answers to earlier questions. */
    public boolean isRequired(Expression.Scope scope) {
        return requiredIf != null && requiredIf.holds(scope);
    }

    /** The questions' answerable parts: itself, the rows of a matrix or a ranking, or nothing for a note or a contact. */
    public List<Variable> variables() {
        return switch (kind.answering()) {
            case ONE_CHOICE, SEVERAL_CHOICES, FREELY, BY_CALENDAR, BY_RULE -> List.of(new Variable(id, label, this));
            case EACH_ROW, IN_ORDER ->
                kind.rows().stream()
                        .map(row -> new Variable(row.id(), row.label(), this))
                        .toList();
            case APART, NOT -> List.of();
        };
    }

    /** The names of its fields on a form: its variables, or those of a contact; none for what is worked out. */
    public List<String> fieldNames() {
        if (!isShown()) {
            return List.of();
        }
        return asksForContact()
                ? List.of(id.value(), consentField())
                : variables().stream().map(variable -> variable.id().value()).toList();
    }

    /** Whether it asks for contact details, which are kept apart. */
    public boolean asksForContact() {
        return kind.answering() == Answering.APART;
    }

    /** Whether several of its choices may be taken together. */
    public boolean takesSeveral() {
        return kind.answering() == Answering.SEVERAL_CHOICES;
    }

    /** Whether each of its rows gets a place of its own. */
    public boolean isRanking() {
        return kind.answering() == Answering.IN_ORDER;
    }

    /** The field of the consent to a contact; no question can have this code. */
    public String consentField() {
        return id + "-consent";
    }

    /** The closed answers; empty for text, number, day, time, contact, calculation and note. */
    public List<Choice> choices() {
        return kind.choices();
    }

    /** What is shown with it and its closed answers. */
    public List<Picture> pictures() {
        return Stream.concat(
                        Stream.ofNullable(picture),
                        choices().stream().flatMap(choice -> Stream.ofNullable(choice.picture())))
                .toList();
    }

    /** The closed answers offered, given the answers to earlier questions. */
    public List<Choice> offered(Expression.Scope scope) {
        return choices().stream().filter(choice -> choice.isOffered(scope)).toList();
    }

    /** The scale of a rating or matrix. */
    public Optional<Scale> scale() {
        return Optional.ofNullable(kind.scale());
    }
}
