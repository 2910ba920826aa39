package vn.dany.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;

/**
 * Questionnaires as trees: scales stand once at the top and are named below, a text is {@code {vi: …, en: …}} or a plain
 * Vietnamese text, rules are written as in XLSForm.
 */
public final class QuestionnaireJson {

    private static final QuestionKind.Cases<String> KIND = new QuestionKind.Cases<>(
            single -> "single",
            multiple -> "multiple",
            rating -> "rating",
            matrix -> "matrix",
            ranking -> "ranking",
            text -> "text",
            number -> "number",
            day -> "day",
            time -> time.withDay() ? "dateTime" : "time",
            contact -> "contact",
            calculation -> "calculation",
            note -> "note");

    private QuestionnaireJson() {}

    /** The tree that {@link #read} reads; equal questionnaires give equal trees. */
    public static ObjectNode write(Questionnaire questionnaire) {
        ObjectNode tree = JsonNodeFactory.instance.objectNode();
        tree.put("id", questionnaire.version().questionnaireId());
        tree.put("version", questionnaire.version().number());
        Words.put(tree, "title", questionnaire.title());
        Words.put(tree, "headline", questionnaire.headline());
        Words.put(tree, "introduction", questionnaire.introduction());
        Words.put(tree, "notice", questionnaire.notice());
        Words.put(tree, "addressee", questionnaire.addressee());
        tree.put("minutes", questionnaire.minutes());
        if (questionnaire.chosenLayout() != null) {
            tree.put("layout", questionnaire.chosenLayout().word());
        }
        if (questionnaire.photos()) {
            tree.put("photos", true);
        }
        Map<String, Scale> scales = new LinkedHashMap<>();
        questionnaire
                .questions()
                .forEach(question -> question.scale().ifPresent(scale -> scales.putIfAbsent(scale.name(), scale)));
        if (!scales.isEmpty()) {
            ObjectNode named = tree.putObject("scales");
            scales.forEach((name, scale) -> {
                ObjectNode node = named.putObject(name).put("favourable", scale.favourable());
                Words.put(node, "indicator", scale.indicator());
                choices(node, scale.choices());
            });
        }
        ArrayNode sections = tree.putArray("sections");
        questionnaire.sections().forEach(section -> section(sections.addObject(), section));
        return tree;
    }

    /**
     * The questionnaire in {@code tree}.
     *
     * @throws FileRefused with every problem found
     */
    public static Questionnaire read(JsonNode tree) {
        return new QuestionnaireReading(Place.top(tree)).questionnaire();
    }

    private static void section(ObjectNode node, Section section) {
        node.put("code", section.sectionId());
        Words.put(node, "title", section.title());
        rule(node, "relevant", section.relevant());
        ArrayNode questions = node.putArray("questions");
        section.questions().forEach(question -> question(questions.addObject(), question));
    }

    private static void question(ObjectNode node, Question question) {
        node.put("code", question.id().value());
        node.put("kind", question.kind().match(KIND));
        Words.put(node, "label", question.label());
        Words.put(node, "hint", question.hint());
        picture(node, question.picture());
        if (question.isAlwaysRequired()) {
            node.put("required", true);
        } else {
            rule(node, "required", question.requiredIf());
        }
        Words.put(node, "requiredMessage", question.requiredMessage());
        rule(node, "relevant", question.relevant());
        rule(node, "constraint", question.constraint());
        Words.put(node, "constraintMessage", question.constraintMessage());
        if (question.defaults().size() == 1) {
            node.put("default", question.defaults().get(0));
        } else if (!question.defaults().isEmpty()) {
            question.defaults().forEach(node.putArray("default")::add);
        }
        question.kind()
                .match(new QuestionKind.Cases<Runnable>(
                        single -> () -> choices(node, single.choices()),
                        multiple -> () -> multiple(node, multiple),
                        rating -> () -> node.put("scale", rating.scale().name()),
                        matrix -> () -> matrix(node, matrix),
                        ranking -> () -> rows(node, ranking.rows()),
                        text -> () -> node.put("maxLength", text.maxLength()),
                        number -> () -> number(node, number),
                        day -> () -> {},
                        time -> () -> {},
                        contact -> () -> node.put("maxLength", contact.maxLength()),
                        calculation -> () -> rule(node, "formula", calculation.formula()),
                        note -> () -> {}))
                .run();
    }

    private static void multiple(ObjectNode node, QuestionKind.MultipleChoice kind) {
        if (kind.atMost() != kind.choices().size()) {
            node.put("atMost", kind.atMost());
        }
        choices(node, kind.choices());
    }

    private static void matrix(ObjectNode node, QuestionKind.Matrix kind) {
        node.put("scale", kind.scale().name());
        rows(node, kind.rows());
    }

    private static void rows(ObjectNode node, List<QuestionKind.Row> rows) {
        ArrayNode list = node.putArray("rows");
        rows.forEach(row -> Words.spread(list.addObject().put("code", row.id().value()), row.label()));
    }

    private static void number(ObjectNode node, QuestionKind.Number kind) {
        node.put("min", kind.min().toPlainString());
        node.put("max", kind.max().toPlainString());
        if (kind.decimals()) {
            node.put("decimals", true);
        }
        if (kind.step() != null) {
            node.put("step", kind.step().toPlainString());
        }
        if (kind.slider()) {
            node.put("slider", true);
        }
    }

    private static void choices(ObjectNode node, List<Choice> choices) {
        ArrayNode list = node.putArray("choices");
        for (Choice choice : choices) {
            ObjectNode item = list.addObject().put("code", choice.code());
            Words.spread(item, choice.label());
            if (choice.exclusive()) {
                item.put("exclusive", true);
            }
            if (choice.dontKnow()) {
                item.put("dontKnow", true);
            }
            rule(item, "relevant", choice.relevant());
            picture(item, choice.picture());
        }
    }

    private static void picture(ObjectNode node, @Nullable Picture picture) {
        if (picture != null) {
            node.putObject("picture")
                    .put("file", picture.file().toString())
                    .put("width", picture.width())
                    .put("height", picture.height())
                    .put("name", picture.name());
        }
    }

    private static void rule(ObjectNode node, String key, @Nullable Expression rule) {
        if (rule != null) {
            node.put(key, rule.toString());
        }
    }
}
