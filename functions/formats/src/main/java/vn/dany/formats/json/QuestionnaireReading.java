package vn.dany.formats.json;

import static java.util.Map.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.QuestionFinding;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Expression;
import vn.dany.core.questionnaire.ExpressionParser;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Picture;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Section;

/** One reading of a questionnaire's tree. */
final class QuestionnaireReading {

    private static final int MAX_TEXT = 5_000;
    private static final int MAX_CONTACT = 500;

    private static final List<String> COMMON = List.of(
            "code",
            "kind",
            "label",
            "hint",
            "picture",
            "required",
            "requiredMessage",
            "relevant",
            "constraint",
            "constraintMessage");
    private static final Map<String, List<String>> KEYS_BY_KIND = Map.ofEntries(
            entry("single", with("default", "choices")),
            entry("multiple", with("default", "choices", "atMost")),
            entry("rating", with("default", "scale")),
            entry("matrix", with("scale", "rows")),
            entry("ranking", with("rows")),
            entry("text", with("default", "maxLength")),
            entry("number", with("default", "min", "max", "decimals", "step", "slider")),
            entry("day", with("default")),
            entry("time", with("default")),
            entry("dateTime", with("default")),
            entry(
                    "contact",
                    List.of(
                            "code",
                            "kind",
                            "label",
                            "hint",
                            "picture",
                            "required",
                            "requiredMessage",
                            "relevant",
                            "maxLength")),
            entry("calculation", List.of("code", "kind", "label", "hint", "relevant", "formula")),
            entry("note", List.of("code", "kind", "label", "hint", "picture", "relevant")));
    private static final List<String> KINDS = List.of(
            "single",
            "multiple",
            "rating",
            "matrix",
            "ranking",
            "text",
            "number",
            "day",
            "time",
            "dateTime",
            "contact",
            "calculation",
            "note");

    private static final PictureFile STAND_IN = new PictureFile("0".repeat(32), PictureFile.Kind.JPEG);

    private final Place top;
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private final Map<String, Place> placesByCode = new LinkedHashMap<>();

    QuestionnaireReading(Place top) {
        this.top = top;
    }

    Questionnaire questionnaire() {
        top.allow(List.of(
                "id",
                "version",
                "title",
                "headline",
                "introduction",
                "notice",
                "addressee",
                "minutes",
                "layout",
                "photos",
                "scales",
                "sections"));
        String id = top.at("id")
                .text(
                        text -> new QuestionnaireVersion(text, 1).questionnaireId(),
                        "stand-in",
                        QuestionFinding.QUESTIONNAIRE_ID_UNFIT);
        int number = top.at("version").wholeNumber(1, 9_999);
        LocalizedText title = top.at("title").words();
        LocalizedText headline = top.at("headline").wordsOrNull();
        LocalizedText introduction = top.at("introduction").words();
        LocalizedText notice = top.at("notice").wordsOrNull();
        LocalizedText addressee = top.at("addressee").words();
        int minutes = top.at("minutes").wholeNumber(1, 240);
        Layout layout = layout(top.at("layout"));
        boolean photos = top.at("photos").flag();
        top.at("scales").entries().forEach((name, place) -> scales.put(name, scale(name, place)));
        List<Section> sections =
                top.at("sections").someItems().stream().map(this::section).toList();
        top.finish();
        try {
            return new Questionnaire(
                    new QuestionnaireVersion(id, number),
                    title,
                    headline,
                    introduction,
                    notice,
                    addressee,
                    minutes,
                    sections,
                    layout,
                    photos);
        } catch (Questionnaire.Refused e) {
            e.problems()
                    .forEach(problem -> placesByCode
                            .getOrDefault(problem.where(), top)
                            .refuse(problem.code(), problem.arguments().toArray()));
            top.finish();
            throw e;
        }
    }

    /** Null where nothing is said: the length decides. */
    private static @Nullable Layout layout(Place place) {
        return place.isPresent() ? place.text(Layout::parse, Layout.ONE_PAGE, QuestionFinding.LAYOUT_UNKNOWN) : null;
    }

    private Scale scale(String name, Place place) {
        place.allow(List.of("favourable", "indicator", "choices"));
        List<Choice> choices = choices(place.at("choices"));
        Place favourable = place.at("favourable");
        int levels = (int) choices.stream().filter(choice -> !choice.dontKnow()).count();
        int best = favourable.wholeNumber(1, Math.max(1, levels));
        return new Scale(name, choices, best, place.at("indicator").wordsOrNull());
    }

    private Section section(Place place) {
        place.allow(List.of("code", "title", "relevant", "questions"));
        String code = place.at("code").text();
        placesByCode.putIfAbsent(code, place);
        LocalizedText title = place.at("title").wordsOrNull();
        Expression relevant = rule(place.at("relevant"));
        return new Section(
                code,
                title,
                relevant,
                place.at("questions").someItems().stream().map(this::question).toList());
    }

    private Question question(Place place) {
        QuestionId id = code(place);
        placesByCode.put(id.value(), place);
        String kind = place.at("kind").text();
        if (KEYS_BY_KIND.containsKey(kind)) {
            place.allow(KEYS_BY_KIND.get(kind));
        } else if (!kind.isEmpty()) {
            String known = String.join(", ", KINDS);
            place.at("kind").refuse(QuestionFinding.KIND_UNKNOWN, known);
        }
        LocalizedText label = place.at("label").words();
        LocalizedText hint = place.at("hint").wordsOrNull();
        Place required = place.at("required");
        Expression requiredIf = required.isText() ? rule(required) : null;
        boolean always = !required.isText() && required.flag();
        LocalizedText requiredMessage = place.at("requiredMessage").wordsOrNull();
        Expression relevant = rule(place.at("relevant"));
        Expression constraint = rule(place.at("constraint"));
        LocalizedText message = place.at("constraintMessage").wordsOrNull();
        Question question = Question.of(id, label, kind(kind, place))
                .withHint(hint)
                .withPicture(picture(place.at("picture")))
                .withRequired(always, requiredMessage)
                .withRelevant(relevant)
                .withConstraint(constraint, message)
                .withDefaults(defaults(place.at("default")));
        return requiredIf == null ? question : question.withRequired(requiredIf, requiredMessage);
    }

    private static List<String> defaults(Place place) {
        if (place.isList()) {
            return place.someItems().stream().map(Place::text).toList();
        }
        return place.isPresent() ? List.of(place.text()) : List.of();
    }

    private QuestionKind kind(String word, Place place) {
        return switch (word) {
            case "single" -> new QuestionKind.SingleChoice(choices(place.at("choices")));
            case "multiple" -> {
                List<Choice> choices = choices(place.at("choices"));
                Place atMost = place.at("atMost");
                yield new QuestionKind.MultipleChoice(
                        choices, atMost.isPresent() ? atMost.wholeNumber(1, 1_000) : choices.size());
            }
            case "rating" -> new QuestionKind.Rating(namedScale(place.at("scale")));
            case "matrix" -> new QuestionKind.Matrix(namedScale(place.at("scale")), rows(place.at("rows")));
            case "ranking" -> new QuestionKind.Ranking(rows(place.at("rows")));
            case "text" -> new QuestionKind.Text(place.at("maxLength").wholeNumber(1, MAX_TEXT));
            case "number" -> number(place);
            case "contact" -> new QuestionKind.Contact(place.at("maxLength").wholeNumber(1, MAX_CONTACT));
            case "calculation" -> calculation(place.at("formula"));
            case "day" -> new QuestionKind.Day();
            case "time" -> new QuestionKind.Time(false);
            case "dateTime" -> new QuestionKind.Time(true);
            default -> new QuestionKind.Note();
        };
    }

    private static QuestionKind calculation(Place place) {
        if (!place.isPresent()) {
            place.refuse(FieldFinding.MISSING);
        }
        Expression formula = rule(place);
        return formula == null ? new QuestionKind.Note() : new QuestionKind.Calculation(formula);
    }

    private static QuestionKind number(Place place) {
        Place step = place.at("step");
        return new QuestionKind.Number(
                place.at("min").number(),
                place.at("max").number(),
                place.at("decimals").flag(),
                step.isPresent() ? step.number() : null,
                place.at("slider").flag());
    }

    private List<QuestionKind.Row> rows(Place place) {
        List<QuestionKind.Row> rows = new ArrayList<>();
        for (Place item : place.someItems()) {
            QuestionId id = code(item);
            placesByCode.put(id.value(), item);
            rows.add(new QuestionKind.Row(id, item.words(List.of("code"))));
        }
        return rows;
    }

    private List<Choice> choices(Place place) {
        return place.someItems().stream()
                .map(item -> {
                    LocalizedText label = item.words(List.of("code", "exclusive", "dontKnow", "relevant", "picture"));
                    boolean exclusive = item.at("exclusive").flag();
                    boolean dontKnow = item.at("dontKnow").flag();
                    Expression relevant = rule(item.at("relevant"));
                    Picture picture = picture(item.at("picture"));
                    return item.at("code")
                            .text(
                                    code -> new Choice(code, label, exclusive, dontKnow, relevant, picture),
                                    new Choice("stand-in", label, exclusive, dontKnow, relevant, picture),
                                    QuestionFinding.CHOICE_CODE_UNFIT);
                })
                .toList();
    }

    private Scale namedScale(Place place) {
        String name = place.text();
        Scale scale = scales.get(name);
        if (scale == null) {
            if (!name.isEmpty()) {
                String known = String.join(", ", scales.keySet());
                place.refuse(QuestionFinding.SCALE_UNKNOWN, known);
            }
            return new Scale("stand-in", List.of(), 0);
        }
        return scale;
    }

    private static @Nullable Picture picture(Place place) {
        if (!place.isPresent()) {
            return null;
        }
        place.allow(List.of("file", "width", "height", "name"));
        int width = place.at("width").wholeNumber(1, Picture.LONGEST_SIDE);
        int height = place.at("height").wholeNumber(1, Picture.LONGEST_SIDE);
        Place named = place.at("name");
        PictureFile file = place.at("file")
                .text(
                        text -> PictureFile.parse(text).orElseThrow(IllegalArgumentException::new),
                        STAND_IN,
                        QuestionFinding.PICTURE_UNFIT);
        return named.text(
                name -> new Picture(file, width, height, name),
                new Picture(file, width, height, "stand-in"),
                QuestionFinding.PICTURE_UNFIT);
    }

    private static QuestionId code(Place place) {
        return place.at("code").text(QuestionId::new, new QuestionId("standIn"), QuestionFinding.CODE_UNFIT);
    }

    private static @Nullable Expression rule(Place place) {
        if (!place.isPresent()) {
            return null;
        }
        String text = place.text();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return ExpressionParser.parse(text);
        } catch (ExpressionParser.Unreadable e) {
            place.refuse(FieldFinding.EXPRESSION_UNREADABLE, e.position(), e.reason());
            return null;
        }
    }

    private static List<String> with(String... more) {
        return Stream.concat(COMMON.stream(), Stream.of(more)).toList();
    }
}
