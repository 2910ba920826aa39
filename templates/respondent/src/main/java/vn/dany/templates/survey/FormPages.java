package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.FormState;
import vn.dany.core.response.Journey;
import vn.dany.templates.Moments;
import vn.dany.templates.survey.AskedLanguage.Words;

/** Lays a form out as a page in one language. */
final class FormPages {

    private final FormState form;
    private final Questionnaire questionnaire;
    private final AskedLanguage language;
    private final Messages messages;
    private final Map<QuestionId, String> errors;

    FormPages(FormState form, AskedLanguage language) {
        this.form = form;
        this.questionnaire = form.entrance().questionnaire();
        this.language = language;
        this.messages = Wording.in(language.pages());
        this.errors = form.check().stream()
                .flatMap(result -> result.problems().stream())
                .collect(Collectors.toMap(
                        AnswerProblem::questionId, p -> Wording.of(p, language), (first, second) -> first));
    }

    /** Where the script is served; the version in the name lets phones keep it for good. */
    static String script(AskedLanguage language) {
        return "/s/script/" + SurveyAssets.script(language.pages()).version() + ".js";
    }

    FormPage page(PublicAddress address) {
        String deadline = messages.deadline(
                Moments.in(language.pages()).until(form.round().window()));
        Journey.SectionStop stop = form.stop() instanceof Journey.SectionStop section ? section : null;
        List<Section> shown = stop == null ? questionnaire.sections() : List.of(stop.section());
        return new FormPage(
                Visit.of(form.entrance(), language).inTrial(form.round().id().isTrial()),
                LinkCard.of(form.entrance(), address, language, deadline),
                Visit.address(form.entrance()) + language.query(),
                form.submissionKey(),
                script(language),
                opening(deadline),
                questionnaire.noticeText().map(text -> text.in(language.tag())).orElse(""),
                isTranslated() ? "" : messages.untranslated(),
                stop == null ? "" : stop.section().sectionId(),
                stop == null ? "" : messages.step(stop.number(), stop.of()),
                stop == null ? 1 : stop.number(),
                stop == null ? 1 : stop.of(),
                carried(),
                form.seal(),
                !form.typed().equals(questionnaire.defaults()),
                problemLines(),
                shown.stream()
                        .filter(section -> isEverAsked(section.relevant()))
                        .map(this::section)
                        .toList());
    }

    /** The answers that travel with the page. */
    List<FormPage.HiddenField> carried() {
        return hidden(questionnaire, form.carried());
    }

    /** Answers as hidden fields. */
    static List<FormPage.HiddenField> hidden(Questionnaire questionnaire, Map<String, List<String>> typed) {
        Set<String> several = questionnaire.questions().stream()
                .filter(question -> question.kind() instanceof QuestionKind.MultipleChoice)
                .map(question -> question.id().value())
                .collect(Collectors.toSet());
        List<String> contact =
                questionnaire.contactQuestion().map(Question::fieldNames).orElse(List.of());
        List<FormPage.HiddenField> fields = new ArrayList<>();
        new TreeMap<>(typed).forEach((name, values) -> {
            String mark = contact.contains(name) ? " data-k" : several.contains(name) ? " data-m" : "";
            values.forEach(value -> fields.add(new FormPage.HiddenField(name, value, mark)));
        });
        return fields;
    }

    /** The summary of problems: one line a question, which leads to the first of its fields that is wrong. */
    List<FormPage.ProblemLine> problemLines() {
        List<FormPage.ProblemLine> lines = new ArrayList<>();
        Map<QuestionId, Question> questions = new HashMap<>();
        questionnaire.questions().forEach(question -> questions.put(question.id(), question));
        questionnaire.variables().forEach(variable -> questions.put(variable.id(), variable.question()));
        Set<Question> told = new HashSet<>();
        AnswerCheck.Result check = form.check().orElse(null);
        if (check == null) {
            return lines;
        }
        for (AnswerProblem problem : check.problems()) {
            Question question = questions.get(problem.questionId());
            if (question != null && told.add(question)) {
                lines.add(new FormPage.ProblemLine(
                        problem.questionId().value(),
                        question.label().in(language.tag()) + " – " + Wording.of(problem, language)));
            }
        }
        if (!check.unknownFields().isEmpty()) {
            lines.add(new FormPage.ProblemLine("", messages.errorUnknownField()));
        }
        return lines;
    }

    private FormPage.Opening opening(String deadline) {
        String you = questionnaire.addressee().in(language.tag());
        return new FormPage.Opening(
                form.reopened() ? messages.lateNextRound(you) : "",
                language.in(questionnaire.introduction()),
                messages.minutes(questionnaire.minutes()),
                anonymity(you),
                deadline);
    }

    /** What is asked of nobody, as far as that is so of this questionnaire, and what is stored of nobody. */
    private String anonymity(String you) {
        if (!IdentifyingQuestions.areAbsentFrom(questionnaire)) {
            return messages.nothingStoredBesides(you);
        }
        return questionnaire.contactQuestion().isPresent()
                ? messages.anonymousButContact(you)
                : messages.anonymous(you);
    }

    private boolean isTranslated() {
        String tag = language.tag();
        return questionnaire.questions().stream()
                .allMatch(question -> question.label().speaks(tag)
                        && question.choices().stream()
                                .allMatch(choice -> choice.label().speaks(tag)));
    }

    private FormPage.SectionBlock section(Section section) {
        // On a page of its own a section is asked already.
        String rule = form.stop() instanceof Journey.WholeStop ? rule(section.relevant()) : "";
        return new FormPage.SectionBlock(
                section.titleText().map(language::in).orElse(new Words("", "")),
                rule,
                section.questions().stream()
                        .filter(question -> isEverAsked(question.relevant()))
                        .map(this::question)
                        .toList());
    }

    private FormPage.QuestionBlock question(Question question) {
        QuestionKind kind = question.kind();
        boolean matrix = kind instanceof QuestionKind.Matrix;
        return new FormPage.QuestionBlock(
                question.id().value(),
                kindWord(kind),
                language.in(question.label()),
                hints(question),
                question.required(),
                rule(question.relevant()),
                Limits.of(question, language),
                error(question.id()),
                kind instanceof QuestionKind.Contact
                        ? List.of(consent(question))
                        : matrix ? List.of() : choices(question, question.id()),
                matrix ? rows(question) : List.of(),
                String.join("\n", form.typed().getOrDefault(question.id().value(), List.of())),
                maxLength(kind),
                kind instanceof QuestionKind.Number number && number.decimals() ? "decimal" : "numeric");
    }

    private List<Words> hints(Question question) {
        List<Words> hints = new ArrayList<>();
        if (question.hint() != null) {
            hints.add(language.in(question.hint()));
        }
        if (question.kind() instanceof QuestionKind.MultipleChoice multiple
                && multiple.atMost() < multiple.choices().size()) {
            hints.add(new Words(messages.atMost(multiple.atMost()), ""));
        }
        return hints;
    }

    private static int maxLength(QuestionKind kind) {
        if (kind instanceof QuestionKind.Contact contact) {
            return contact.maxLength();
        }
        return kind instanceof QuestionKind.Text text ? text.maxLength() : 0;
    }

    /** The box to tick beside contact details. */
    private FormPage.ChoiceLine consent(Question question) {
        boolean given =
                form.typed().getOrDefault(question.consentField(), List.of()).contains(AnswerCheck.CONSENT);
        String you = questionnaire.addressee().in(language.tag());
        return new FormPage.ChoiceLine(AnswerCheck.CONSENT, new Words(messages.consent(you), ""), "", given, false);
    }

    private static String kindWord(QuestionKind kind) {
        if (kind instanceof QuestionKind.Matrix) {
            return "matrix";
        }
        if (kind instanceof QuestionKind.Text) {
            return "text";
        }
        if (kind instanceof QuestionKind.Contact) {
            return "contact";
        }
        if (kind instanceof QuestionKind.Number) {
            return "number";
        }
        if (kind instanceof QuestionKind.Day) {
            return "day";
        }
        if (kind instanceof QuestionKind.Note) {
            return "note";
        }
        return kind instanceof QuestionKind.MultipleChoice ? "checkbox" : "radio";
    }

    private List<FormPage.RowBlock> rows(Question question) {
        return question.variables().stream()
                .map(row -> new FormPage.RowBlock(
                        row.id().value(), language.in(row.label()), error(row.id()), choices(question, row.id())))
                .toList();
    }

    private List<FormPage.ChoiceLine> choices(Question question, QuestionId id) {
        List<String> chosen = form.typed().getOrDefault(id.value(), List.of());
        boolean several = question.kind() instanceof QuestionKind.MultipleChoice;
        return question.choices().stream()
                .filter(choice -> !choice.isNeverOffered())
                .map(choice -> new FormPage.ChoiceLine(
                        choice.code(),
                        language.in(choice.label()),
                        rule(choice.relevant()),
                        chosen.contains(choice.code()),
                        several && (choice.exclusive() || choice.dontKnow())))
                .toList();
    }

    private String error(QuestionId id) {
        return errors.getOrDefault(id, "");
    }

    /** What nobody is asked here, such as in another type of unit, is not on the page. */
    private static boolean isEverAsked(@Nullable Expression relevant) {
        return relevant == null || !relevant.isNever();
    }

    private static String rule(@Nullable Expression expression) {
        return expression == null ? "" : ScriptRule.of(expression);
    }
}
