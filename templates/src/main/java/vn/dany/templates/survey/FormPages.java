package vn.dany.templates.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entrance;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.AnswerProblem;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.questionnaire.Variable;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/** Lays a questionnaire out as a page in one language, with what was typed so far. */
final class FormPages {

    /** Where the script is served; the version in the name lets phones keep it for good. */
    static final String SCRIPT = "/s/script/" + Asset.SURVEY_SCRIPT.version() + ".js";

    private final Entrance entrance;
    private final Language language;
    private final Map<String, List<String>> typed;
    private final Map<QuestionId, String> errors;

    FormPages(
            Entrance entrance, Language language, Map<String, List<String>> typed, Optional<AnswerCheck.Result> check) {
        this.entrance = entrance;
        this.language = language;
        this.typed = typed;
        this.errors = check.stream()
                .flatMap(result -> result.problems().stream())
                .collect(Collectors.toMap(
                        AnswerProblem::questionId, p -> Wording.of(p, language), (first, second) -> first));
    }

    FormPage page(Round round, String key, boolean late, Optional<AnswerCheck.Result> check) {
        Messages messages = Wording.in(language);
        String you = in(entrance.questionnaire().addressee());
        return new FormPage(
                Visit.of(entrance, language),
                "/s/" + entrance.entry().code() + language.query(),
                key,
                SCRIPT,
                entrance.questionnaire().noticeText().map(this::in).orElse(""),
                late ? messages.lateNextRound(you) : "",
                in(entrance.campaign().purpose()),
                in(entrance.questionnaire().introduction()),
                messages.minutes(entrance.questionnaire().minutes()),
                messages.anonymous(you),
                messages.deadline(Moments.end(round.window().closesAt())),
                check.map(this::problemLines).orElse(List.of()),
                entrance.questionnaire().sections().stream().map(this::section).toList());
    }

    private List<FormPage.ProblemLine> problemLines(AnswerCheck.Result check) {
        List<FormPage.ProblemLine> lines = new ArrayList<>();
        Map<QuestionId, Variable> variables = entrance.questionnaire().variablesById();
        for (AnswerProblem problem : check.problems()) {
            Variable variable = variables.get(problem.questionId());
            String label = variable == null ? "" : in(variable.label()) + " ";
            lines.add(new FormPage.ProblemLine(
                    problem.questionId().value(), label + "– " + Wording.of(problem, language)));
        }
        if (!check.unknownFields().isEmpty()) {
            lines.add(new FormPage.ProblemLine("", Wording.in(language).errorUnknownField()));
        }
        return lines;
    }

    private FormPage.SectionBlock section(Section section) {
        return new FormPage.SectionBlock(
                in(section.title()),
                rule(section.relevant()),
                section.questions().stream().map(this::question).toList());
    }

    private FormPage.QuestionBlock question(Question question) {
        QuestionKind kind = question.kind();
        boolean matrix = kind instanceof QuestionKind.Matrix;
        return new FormPage.QuestionBlock(
                question.id().value(),
                kindWord(kind),
                in(question.label()),
                question.hint() == null ? "" : in(question.hint()),
                question.required(),
                rule(question.relevant()),
                error(question.id()),
                matrix ? List.of() : choices(question, question.id()),
                matrix ? rows(question) : List.of(),
                String.join("\n", typed.getOrDefault(question.id().value(), List.of())),
                kind instanceof QuestionKind.Text text ? text.maxLength() : 0,
                kind instanceof QuestionKind.Number number && number.decimals() ? "decimal" : "numeric");
    }

    private static String kindWord(QuestionKind kind) {
        if (kind instanceof QuestionKind.Matrix) {
            return "matrix";
        }
        if (kind instanceof QuestionKind.Text) {
            return "text";
        }
        if (kind instanceof QuestionKind.Number) {
            return "number";
        }
        if (kind instanceof QuestionKind.Note) {
            return "note";
        }
        return kind instanceof QuestionKind.MultipleChoice ? "checkbox" : "radio";
    }

    private List<FormPage.RowBlock> rows(Question question) {
        return question.variables().stream()
                .map(row -> new FormPage.RowBlock(
                        row.id().value(), in(row.label()), error(row.id()), choices(question, row.id())))
                .toList();
    }

    private List<FormPage.ChoiceLine> choices(Question question, QuestionId id) {
        List<String> chosen = typed.getOrDefault(id.value(), List.of());
        boolean several = question.kind() instanceof QuestionKind.MultipleChoice;
        return question.choices().stream()
                .map(choice -> new FormPage.ChoiceLine(
                        choice.code(),
                        in(choice.label()),
                        chosen.contains(choice.code()),
                        several && standsAlone(choice)))
                .toList();
    }

    private static boolean standsAlone(Choice choice) {
        return choice.exclusive() || choice.dontKnow();
    }

    private String error(QuestionId id) {
        return errors.getOrDefault(id, "");
    }

    private String rule(@Nullable Expression expression) {
        return expression == null ? "" : ScriptRule.of(expression);
    }

    private String in(LocalizedText text) {
        return text.in(language.tag());
    }
}
