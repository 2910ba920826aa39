package vn.dany.core;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.AnswerCheck;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.ModeFlag;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.unit.UnitId;

/** Seeded generator of valid answers to any questionnaire: the same seed gives the same answers. */
public final class RandomAnswers {

    /** The day the generated answers are checked on. */
    public static final LocalDate TODAY = LocalDate.of(2024, 4, 1);

    private static final List<String> TEXTS = List.of(
            "Đề nghị công khai kịp thời hơn",
            "Không",
            "dòng một\ndòng hai\n\n- ý thứ ba: \"trích\" 'lời'; A1:2",
            "<b>đậm</b> & \\ ${A1} %s #1 +2 ?kb -",
            "Cảm ơn 🙏 người 𠀀",
            "0");

    private final Questionnaire questionnaire;
    private static final List<DurationClass> DURATIONS = List.of(DurationClass.values());

    private final Random random;

    public RandomAnswers(Questionnaire questionnaire, long seed) {
        this.questionnaire = questionnaire;
        this.random = new Random(seed);
    }

    /** Fields as a form would send them, fit to be kept; at times with answers to questions that are not asked. */
    public Map<String, List<String>> fields() {
        for (int attempt = 0; attempt < 10_000; attempt++) {
            Map<String, List<String>> fields = attempt();
            if (AnswerCheck.check(questionnaire, fields, TODAY.atStartOfDay()).isSound()) {
                return fields;
            }
        }
        throw new IllegalStateException("no valid answers to " + questionnaire.version() + " found by chance");
    }

    /** A response of the round from one of {@code units}, with a key and flags of its own. */
    public Response response(RoundId roundId, List<UnitId> units) {
        byte[] nonce = new byte[16];
        random.nextBytes(nonce);
        AnswerCheck.Result check = AnswerCheck.check(questionnaire, fields(), TODAY.atStartOfDay());
        Set<ModeFlag> flags = EnumSet.noneOf(ModeFlag.class);
        for (ModeFlag flag : ModeFlag.values()) {
            if (random.nextBoolean()) {
                flags.add(flag);
            }
        }
        return new Response(
                ResponseKey.of(roundId, nonce),
                units.get(random.nextInt(units.size())),
                Entry.WHOLE_UNIT,
                questionnaire.version(),
                check.answers(),
                Response.hash(nonce, check.answers()),
                flags,
                DURATIONS.get(random.nextInt(DURATIONS.size())));
    }

    /** {@code count} of them. */
    public List<Response> responses(int count, RoundId roundId, List<UnitId> units) {
        return Stream.generate(() -> response(roundId, units)).limit(count).toList();
    }

    private Map<String, List<String>> attempt() {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        questionnaire.questions().stream()
                .filter(Question::isRanking)
                .filter(question -> question.isAlwaysRequired() || random.nextInt(4) > 0)
                .forEach(question -> fields.putAll(order(question)));
        for (Variable variable : questionnaire.variables()) {
            boolean required = variable.question().isAlwaysRequired();
            if (variable.question().isRanking()) {
                continue;
            }
            if (variable.question().isShown() && (required || random.nextInt(4) > 0)) {
                fields.put(variable.id().value(), values(variable.question().kind(), variable));
            }
        }
        return fields;
    }

    private Map<String, List<String>> order(Question question) {
        List<Variable> shuffled = new ArrayList<>(question.variables());
        Collections.shuffle(shuffled, random);
        Map<String, List<String>> places = new LinkedHashMap<>();
        shuffled.forEach(row -> places.put(row.id().value(), List.of(Integer.toString(places.size() + 1))));
        return places;
    }

    private List<String> values(QuestionKind kind, Variable variable) {
        if (kind instanceof QuestionKind.MultipleChoice multiple) {
            return several(multiple);
        }
        if (kind instanceof QuestionKind.Text text) {
            String chosen = TEXTS.get(random.nextInt(TEXTS.size()));
            int end = Math.min(text.maxLength(), chosen.codePointCount(0, chosen.length()));
            return List.of(chosen.substring(0, chosen.offsetByCodePoints(0, end)));
        }
        if (kind instanceof QuestionKind.Number number) {
            if (number.step() != null) {
                int steps = number.max()
                        .subtract(number.min())
                        .divideToIntegralValue(number.step())
                        .intValueExact();
                BigDecimal climbed = number.step().multiply(BigDecimal.valueOf(random.nextInt(steps + 1)));
                return List.of(number.min().add(climbed).toPlainString());
            }
            BigDecimal share = BigDecimal.valueOf(random.nextInt(1001), 3);
            BigDecimal value =
                    number.max().subtract(number.min()).multiply(share).add(number.min());
            return List.of(
                    value.setScale(number.decimals() ? 3 : 0, RoundingMode.DOWN).toPlainString());
        }
        if (kind instanceof QuestionKind.Day) {
            return List.of(TODAY.minusDays(random.nextInt(2_000)).toString());
        }
        if (kind instanceof QuestionKind.Time time) {
            LocalTime at = LocalTime.of(random.nextInt(24), random.nextInt(60));
            return List.of((time.withDay() ? TODAY.minusDays(random.nextInt(2_000)) + "T" : "") + at);
        }
        List<Choice> choices = variable.question().choices();
        return List.of(choices.get(random.nextInt(choices.size())).code());
    }

    private List<String> several(QuestionKind.MultipleChoice multiple) {
        List<Choice> shuffled = new ArrayList<>(multiple.choices());
        Collections.shuffle(shuffled, random);
        Choice first = shuffled.get(0);
        if (first.exclusive() || first.dontKnow()) {
            return List.of(first.code());
        }
        return shuffled.stream()
                .filter(choice -> !choice.exclusive() && !choice.dontKnow())
                .limit(1L
                        + random.nextInt(
                                Math.min(multiple.atMost(), multiple.choices().size())))
                .map(Choice::code)
                .toList();
    }
}
