package vn.dany.templates.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Moment;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.SpelledOut;
import vn.dany.core.questionnaire.TextRun;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.FormState;
import vn.dany.core.response.Route;
import vn.dany.templates.survey.AskedLanguage.Run;
import vn.dany.templates.survey.AskedLanguage.Words;

/** The texts of a questionnaire with what was answered so far where they ask for it, as in {@code ${B2}}. */
final class Said {

    private final Questionnaire questionnaire;
    private final Map<String, List<String>> typed;
    private final Set<QuestionId> here;
    private final Optional<AnswerCheck.Result> check;
    private final Map<QuestionId, Answer> answers;
    private final Map<QuestionId, Expression> formulas;
    private final AskedLanguage language;

    private Said(
            Questionnaire questionnaire,
            Map<String, List<String>> typed,
            Set<QuestionId> here,
            Optional<AnswerCheck.Result> check,
            Map<QuestionId, Answer> answers,
            AskedLanguage language) {
        this.questionnaire = questionnaire;
        this.typed = typed;
        this.here = here;
        this.check = check;
        this.answers = answers;
        this.formulas = SpelledOut.formulas(questionnaire);
        this.language = language;
    }

    /** What a page of {@code form} says: answers that are given on this very page are put in by the script. */
    static Said on(FormState form, AskedLanguage language) {
        Questionnaire questionnaire = form.entrance().questionnaire();
        Set<QuestionId> here = form.stop()
                .match(new Route.Stop.Cases<>(
                        whole -> questionnaire.variablesById().keySet(),
                        page -> page.section().questions().stream()
                                .flatMap(question -> question.variables().stream())
                                .map(Variable::id)
                                .collect(Collectors.toSet()),
                        review -> Set.of()));
        // Of other pages only what is carried on: what is not asked any more says nothing, whatever was typed there
        // once.
        Map<String, List<String>> known = new TreeMap<>(form.carried());
        here.forEach(id -> known.put(id.value(), form.typed().getOrDefault(id.value(), List.of())));
        return new Said(questionnaire, known, here, form.check(), form.answers(), language);
    }

    /** What is said where everything was {@code typed}. */
    static Said after(Questionnaire questionnaire, Map<String, List<String>> typed, AskedLanguage language) {
        return new Said(questionnaire, typed, Set.of(), Optional.empty(), Map.of(), language);
    }

    AskedLanguage language() {
        return language;
    }

    /** The words to show. */
    Words in(LocalizedText text) {
        return language.words(
                text,
                run -> new Run(
                        run.answer().map(this::answer).orElse(run.text()),
                        run.isStrong(),
                        run.isLight(),
                        run.answer()
                                .filter(id -> here.contains(id) && !formulas.containsKey(id))
                                .map(QuestionId::value)
                                .orElse(""),
                        run.answer()
                                .filter(here::contains)
                                .flatMap(id -> Optional.ofNullable(formulas.get(id)))
                                .map(ScriptRule::of)
                                .orElse("")));
    }

    /**
     * The words alone, for the script: it puts the answers of this page in. Empty if they tell what is worked out of those:
     * the server has it when it tells them.
     */
    String forScript(@Nullable LocalizedText text) {
        if (text == null) {
            return "";
        }
        List<TextRun> runs = TextRun.of(text.marked(language.tag()));
        if (runs.stream().flatMap(run -> run.answer().stream()).anyMatch(this::isWorkedOutHere)) {
            return "";
        }
        return runs.stream()
                .map(run -> run.answer()
                        .map(id -> here.contains(id) ? "${" + id + "}" : answer(id))
                        .orElse(run.text()))
                .collect(Collectors.joining());
    }

    private boolean isWorkedOutHere(QuestionId id) {
        return here.contains(id) && formulas.containsKey(id);
    }

    /** The values of {@code variable} as people read them. */
    static String words(Variable variable, List<String> values, AskedLanguage language) {
        boolean isMoment = variable.question().kind().answering() == QuestionKind.Answering.BY_CALENDAR;
        return values.stream()
                .filter(value -> !value.isBlank())
                .map(value -> isMoment
                        ? Moment.written(value)
                                .map(moment -> Wording.of(moment, language.pages()))
                                .orElse(value)
                        : value)
                .map(value -> variable.choice(value)
                        .map(Choice::label)
                        .map(label -> label.in(language.tag()))
                        .orElse(value))
                .collect(Collectors.joining("; "));
    }

    private String workedOut(Answer answer) {
        return answer.match(new Answer.Cases<>(
                chosen -> "",
                many -> "",
                written -> written.text(),
                numeric -> Wording.number(numeric.number(), language.pages()),
                dated -> Wording.of(dated.moment(), language.pages()),
                skipped -> "",
                dontKnow -> ""));
    }

    private String answer(QuestionId id) {
        Variable variable = questionnaire.variablesById().get(id);
        List<String> values = typed.getOrDefault(id.value(), List.of());
        String words = variable == null ? "" : words(variable, values, language);
        if (formulas.containsKey(id)) {
            String sum = workedOut(answers.getOrDefault(id, Answer.SKIPPED));
            return sum.isEmpty() && (here.contains(id) || answers.isEmpty()) ? TextRun.UNKNOWN : sum;
        }
        if (check.isPresent() && !check.get().answers().containsKey(id)) {
            return "";
        }
        // What is asked on this page may still be answered; what was not answered before will not be.
        return words.isEmpty() && here.contains(id) ? TextRun.UNKNOWN : words;
    }
}
