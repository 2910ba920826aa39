package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.FormState;
import vn.dany.templates.Shown;
import vn.dany.templates.survey.AskedLanguage.Words;

/**
 * A question with what was typed and what is wrong with it.
 *
 * @param kind note, matrix, ranking, text, decimal, numeric, contact, radio, checkbox, or the type of a field for a day or a time
 * @param look how its choices look: with a mark a level of so many, the last one apart; empty for neither
 * @param hints what is written below the label: the hint, how many may be chosen
 * @param mark what is said of whether it must be answered; empty if it must
 * @param picture what is shown below the label, null if nothing
 * @param rule when it is asked, for the script
 */
public record QuestionBlock(
        String id,
        String kind,
        String look,
        Words label,
        @Nullable Shown picture,
        List<Words> hints,
        String mark,
        String rule,
        Limits limits,
        String error,
        List<ChoiceLine> choices,
        List<RowBlock> rows,
        String value,
        int maxLength) {

    /** As wide as the form on a phone, and never so high that the question leaves the screen. */
    private static final int WITH_LABEL = 480;

    /** Choices are compared: several of them fit on a screen. */
    private static final int WITH_CHOICE = 240;

    private static final int FEWEST_MARKS = 3;
    private static final int MOST_MARKS = 5;

    private static final QuestionKind.Cases<String> CONTROL = new QuestionKind.Cases<>(
            single -> "radio",
            multiple -> "checkbox",
            rating -> "radio",
            matrix -> "matrix",
            ranking -> "ranking",
            text -> "text",
            number -> number.decimals() ? "decimal" : "numeric",
            day -> "date",
            time -> time.withDay() ? "datetime-local" : "time",
            contact -> "contact",
            calculation -> "calculation",
            note -> "note");

    /** A row of a matrix, or a thing to be put into an order. */
    public record RowBlock(String id, Words label, String error, List<ChoiceLine> choices) {}

    /**
     * A choice, chosen or not.
     *
     * @param picture what is shown below the label, null if nothing
     * @param rule when it is offered, for the script
     */
    public record ChoiceLine(
            String code, Words label, @Nullable Shown picture, String rule, boolean chosen, boolean exclusive) {}

    /** {@code question} as it stands in {@code form}. */
    static QuestionBlock of(Question question, FormState form, Said said) {
        return new QuestionBlock(
                question.id().value(),
                question.kind().match(CONTROL),
                look(question),
                said.in(question.label()),
                Shown.within(WITH_LABEL, question.picture()),
                hints(question, said),
                mark(question, Wording.in(said.language().pages())),
                rule(question.relevant()),
                Limits.of(question, said),
                error(question.id(), form, said),
                switch (question.kind().answering()) {
                    case ONE_CHOICE, SEVERAL_CHOICES -> choices(question, question.id(), form, said);
                    case APART -> List.of(consent(question, form, said));
                    case EACH_ROW, IN_ORDER, FREELY, BY_CALENDAR, BY_RULE, NOT -> List.of();
                },
                rows(question, form, said),
                String.join("\n", form.typed().getOrDefault(question.id().value(), List.of())),
                question.kind().maxLength());
    }

    private static String mark(Question question, Messages messages) {
        if (question.isAlwaysRequired()) {
            return "";
        }
        return question.requiredIf() == null ? messages.optional() : messages.optionalAtTimes();
    }

    /** A mark is read at a glance only where there are few levels; no opinion is none of them. */
    private static String look(Question question) {
        List<Choice> choices = question.choices();
        boolean apart = !choices.isEmpty() && choices.get(choices.size() - 1).dontKnow();
        int levels = question.scale().isEmpty() ? 0 : choices.size() - (apart ? 1 : 0);
        String marks = levels >= FEWEST_MARKS && levels <= MOST_MARKS ? "of-" + levels : "";
        return (marks + (apart ? " apart" : "")).strip();
    }

    private static List<Words> hints(Question question, Said said) {
        List<Words> hints = new ArrayList<>();
        if (question.hint() != null) {
            hints.add(said.in(question.hint()));
        }
        if (Limits.areFew(question)) {
            hints.add(Words.plain(
                    Wording.in(said.language().pages()).atMost(question.kind().atMost())));
        }
        if (question.isRanking()) {
            hints.add(Words.plain(Wording.ofRankings(said.language().pages())
                    .byNumbers(question.choices().size())));
        }
        return hints;
    }

    /** The box to tick beside contact details. */
    private static ChoiceLine consent(Question question, FormState form, Said said) {
        boolean given =
                form.typed().getOrDefault(question.consentField(), List.of()).contains(AnswerCheck.CONSENT);
        String you =
                form.entrance().questionnaire().addressee().in(said.language().tag());
        Words label = Words.plain(Wording.in(said.language().pages()).consent(you));
        return new ChoiceLine(AnswerCheck.CONSENT, label, null, "", given, false);
    }

    private static List<RowBlock> rows(Question question, FormState form, Said said) {
        return question.variables().stream()
                .filter(Variable::isRow)
                .map(row -> new RowBlock(
                        row.id().value(),
                        said.in(row.label()),
                        error(row, form, said),
                        choices(question, row.id(), form, said)))
                .toList();
    }

    private static List<ChoiceLine> choices(Question question, QuestionId id, FormState form, Said said) {
        List<String> chosen = form.typed().getOrDefault(id.value(), List.of());
        boolean several = question.takesSeveral();
        return question.choices().stream()
                .filter(choice -> !choice.isNeverOffered())
                .map(choice -> new ChoiceLine(
                        choice.code(),
                        said.in(choice.label()),
                        Shown.within(WITH_CHOICE, choice.picture()),
                        rule(choice.relevant()),
                        chosen.contains(choice.code()),
                        several && (choice.exclusive() || choice.dontKnow())))
                .toList();
    }

    /** A ranking is wrong as a whole: one sentence is enough. */
    private static String error(Variable row, FormState form, Said said) {
        return row.question().isRanking()
                ? form.check()
                        .flatMap(check -> ProblemLine.toTell(row.question(), check))
                        .filter(problem -> problem.questionId().equals(row.id()))
                        .map(problem -> Wording.of(problem, said))
                        .orElse("")
                : error(row.id(), form, said);
    }

    private static String error(QuestionId id, FormState form, Said said) {
        return form.check().stream()
                .flatMap(check -> check.problems().stream())
                .filter(problem -> problem.questionId().equals(id))
                .findFirst()
                .map(problem -> Wording.of(problem, said))
                .orElse("");
    }

    /** What nobody is asked here, such as in another type of unit, is not on the page. */
    static boolean isEverAsked(@Nullable Expression relevant) {
        return relevant == null || !relevant.isNever();
    }

    /** When something is asked, for the script; empty for always. */
    static String rule(@Nullable Expression relevant) {
        return relevant == null ? "" : ScriptRule.of(relevant);
    }
}
