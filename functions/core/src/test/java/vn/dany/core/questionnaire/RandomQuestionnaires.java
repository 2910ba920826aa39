package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Seeded generator of questionnaires with every kind, rule, flag and language: the same seed gives the same ones. */
public final class RandomQuestionnaires {

    private static final List<String> TEXTS = List.of(
            "Ông/bà có đến Ủy ban nhân dân xã không?",
            "=1+1",
            "Dòng một\nDòng hai\n\n  thụt vào",
            "<b>đậm</b> & \"trích\" 'lời'",
            "_x0041_ _x005F_ _x",
            "Cảm ơn 🙏 người 𠀀",
            "007",
            "true",
            "+84 @ -1",
            "a, b; c :: d");

    private final SplittableRandom random;
    private final List<QuestionId> asked = new ArrayList<>();
    private final Map<String, Scale> scales = new LinkedHashMap<>();
    private int names;

    private RandomQuestionnaires(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The questionnaire grown from {@code seed}; there is something to see in it. */
    public static Questionnaire questionnaire(long seed) {
        Questionnaire grown = new RandomQuestionnaires(seed).questionnaire();
        return grown.questions().stream().anyMatch(Question::isShown) ? grown : questionnaire(seed * 31 + 7);
    }

    private Questionnaire questionnaire() {
        List<Section> sections = new ArrayList<>();
        boolean box = false;
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            String code = name("S");
            LocalizedText title = maybe() ? words() : null;
            Expression relevant = maybe() ? rule() : null;
            List<Question> questions = new ArrayList<>();
            for (int q = random.nextInt(1, 6); q > 0; q--) {
                questions.add(question());
            }
            if (i == 1 && maybe()) {
                box = true;
                QuestionKind contact = new QuestionKind.Contact(random.nextInt(1, 500));
                questions.add(
                        Question.of(new QuestionId(name("K")), words(), contact).withRequired(maybe(), null));
            }
            sections.add(new Section(code, title, relevant, questions));
        }
        return new Questionnaire(
                new QuestionnaireVersion("phieu-" + random.nextInt(100), random.nextInt(1, 10_000)),
                words(),
                maybe() ? words() : null,
                words(),
                maybe() ? words() : null,
                words(),
                random.nextInt(1, 241),
                sections,
                maybe() ? List.of(Layout.values()).get(random.nextInt(Layout.values().length)) : null,
                box && maybe());
    }

    private Question question() {
        QuestionId id = new QuestionId(name("Q"));
        Question plain = Question.of(id, words(), kind(id)).withRelevant(maybe() ? rule() : null);
        Question question = plain.isShown() ? plain.withPicture(picture()) : plain;
        Expression demand = rule();
        if (!question.isRanking()) {
            question.variables().forEach(variable -> asked.add(variable.id()));
        }
        Question hinted = maybe() ? question.withHint(words()) : question;
        if (question.kind() instanceof QuestionKind.Note || question.kind() instanceof QuestionKind.Calculation) {
            return hinted;
        }
        LocalizedText missing = maybe() ? words() : null;
        Question demanding = switch (random.nextInt(4)) {
            case 0 -> hinted.withRequired(true, missing);
            case 1 -> hinted.withRequired(demand, missing);
            default -> hinted;
        };
        if (question.isRanking()) {
            return demanding;
        }
        Question constrained = maybe() ? demanding.withConstraint(constraint(), maybe() ? words() : null) : demanding;
        return maybe() ? constrained.withDefaults(defaults(question)) : constrained;
    }

    private QuestionKind kind(QuestionId id) {
        return switch (random.nextInt(12)) {
            case 0 -> new QuestionKind.SingleChoice(choices(true));
            case 1 -> {
                List<Choice> choices = choices(true);
                int atMost = random.nextInt(1, choices.size() + 1);
                yield choices.size() == 2
                        ? QuestionKind.MultipleChoice.tick(choices.get(0).label())
                        : new QuestionKind.MultipleChoice(choices, atMost);
            }
            case 2 -> new QuestionKind.Rating(scale());
            case 3 -> matrix();
            case 4 -> new QuestionKind.Text(random.nextInt(1, 5_001));
            case 5 -> number(random.nextInt(-50, 50), random.nextInt(0, 4));
            case 6 -> new QuestionKind.Day();
            case 7 -> new QuestionKind.Note();
            case 8 -> new QuestionKind.Calculation(rule());
            case 9 -> new QuestionKind.Time(maybe());
            case 10 -> ranking(id);
            default -> slider(random.nextInt(-50, 50), random.nextInt(0, 4));
        };
    }

    private QuestionKind matrix() {
        List<QuestionKind.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(1, 4); i > 0; i--) {
            rows.add(new QuestionKind.Row(new QuestionId(name("R")), words()));
        }
        return new QuestionKind.Matrix(scale(), rows);
    }

    private QuestionKind ranking(QuestionId id) {
        List<QuestionKind.Row> rows = new ArrayList<>();
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            rows.add(new QuestionKind.Row(new QuestionId(QuestionKind.Ranking.rowCode(id, "0" + i)), words()));
        }
        return new QuestionKind.Ranking(rows);
    }

    private QuestionKind number(int start, int scale) {
        BigDecimal min = BigDecimal.valueOf(start, scale);
        BigDecimal step = BigDecimal.valueOf(random.nextInt(1, 9), scale);
        QuestionKind.Number number = new QuestionKind.Number(
                min,
                min.add(step.multiply(BigDecimal.valueOf(random.nextInt(1, 30)))),
                scale > 0 || maybe(),
                null,
                false);
        return maybe() ? number.withStep(step) : number;
    }

    private QuestionKind slider(int start, int scale) {
        QuestionKind.Number number = ((QuestionKind.Number) number(start, scale)).asSlider();
        BigDecimal width = number.max().subtract(number.min());
        return number.decimals() && number.step() == null ? number.withStep(width) : number;
    }

    private Scale scale() {
        if (!scales.isEmpty() && maybe()) {
            List<Scale> known = new ArrayList<>(scales.values());
            return known.get(random.nextInt(known.size()));
        }
        List<Choice> choices = choices(false);
        int levels = (int) choices.stream().filter(choice -> !choice.dontKnow()).count();
        // At times a scale has the name a question's own list would get.
        String name = maybe() ? "Q" + (names + 1) : name("md-");
        Scale scale = new Scale(name, choices, random.nextInt(1, Math.max(1, levels) + 1), maybe() ? words() : null);
        return scales.computeIfAbsent(name, n -> scale);
    }

    private List<Choice> choices(boolean filtered) {
        List<Choice> choices = new ArrayList<>();
        for (int i = random.nextInt(2, 6); i > 0; i--) {
            String code = i == 1 ? "kb" : i == 2 ? "-0" + i : "0" + i;
            Choice choice = new Choice(code, words(), random.nextInt(5) == 0, random.nextInt(5) == 0, null, picture());
            choices.add(filtered && random.nextInt(5) == 0 ? choice.withRelevant(rule()) : choice);
        }
        return choices;
    }

    private @Nullable Picture picture() {
        if (random.nextInt(8) > 0) {
            return null;
        }
        int one = random.nextInt(20);
        return new Picture(
                PictureFile.of(
                        one % 2 == 0 ? PictureFile.Kind.PNG : PictureFile.Kind.JPEG,
                        Integer.toString(one).getBytes(StandardCharsets.UTF_8)),
                one + 1,
                80 * one + 1,
                "Hình " + one);
    }

    private List<String> defaults(Question question) {
        QuestionKind kind = question.kind();
        if (kind instanceof QuestionKind.MultipleChoice multiple) {
            return List.of(multiple.choices()
                    .get(random.nextInt(multiple.choices().size()))
                    .code());
        }
        if (kind instanceof QuestionKind.SingleChoice || kind instanceof QuestionKind.Rating) {
            return List.of(question.choices().get(0).code());
        }
        if (kind instanceof QuestionKind.Text) {
            return List.of("0");
        }
        if (kind instanceof QuestionKind.Number number) {
            return List.of(number.min().toPlainString());
        }
        return kind instanceof QuestionKind.Day ? List.of("2024-02-29") : List.of();
    }

    private Expression constraint() {
        // What stands at the beginning of a constraint in XLSForm must not be taken for the limit of a kind.
        return switch (random.nextInt(5)) {
            case 0 -> ExpressionParser.parse(". >= 1 and . <= 5");
            case 1 -> ExpressionParser.parse("count-selected(.) <= 1");
            case 2 -> ExpressionParser.parse("string-length(.) <= 9 and . != 'x'");
            default -> grown();
        };
    }

    private Expression rule() {
        Expression rule = grown();
        while (rule.usesSelf()) {
            rule = grown();
        }
        return rule;
    }

    private Expression grown() {
        Expression grown = new RandomExpressions(random.nextLong(), asked).expression(3);
        // Written and read once, for not every tree has a notation of its own.
        return ExpressionParser.parse(grown.toString());
    }

    private LocalizedText words() {
        Map<String, String> byLanguage = new TreeMap<>();
        for (String language : List.of("vi", "en", "tyz")) {
            if (language.equals("vi") || maybe()) {
                byLanguage.put(language, TEXTS.get(random.nextInt(TEXTS.size())));
            }
        }
        return new LocalizedText(byLanguage);
    }

    private String name(String prefix) {
        return prefix + ++names;
    }

    private boolean maybe() {
        return random.nextBoolean();
    }
}
