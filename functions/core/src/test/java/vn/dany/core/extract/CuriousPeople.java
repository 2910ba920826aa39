package vn.dany.core.extract;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Question;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionKind;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.questionnaire.Section;
import vn.dany.core.response.DurationClass;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.Tally;
import vn.dany.core.unit.UnitId;

/**
 * Rounds in which it is known of each answer whose it is, for tests that calculate with all that is told of them: Q is
 * answered by everybody with a choice of their own, R by some, so that each figure lists the people in it.
 */
public final class CuriousPeople {

    static final int BLOCK = 5;
    /** How many there are at most. */
    public static final int MOST = 70;

    static final RoundId ROUND = new RoundId(new CampaignId("mau-2024"), 1);
    /** Asked of everybody. */
    public static final QuestionId Q = new QuestionId("Q");
    /** Asked of some. */
    public static final QuestionId R = new QuestionId("R");

    static final List<QuestionId> TRAITS = List.of(new QuestionId("A1"), new QuestionId("A2"), new QuestionId("A3"));
    /** What they are asked. */
    public static final Questionnaire ASKED = questionnaire();

    private CuriousPeople() {}

    /** The people in a figure: as often as it counts each of them. */
    public static List<Integer> people(QuestionTally tally) {
        return IntStream.range(0, MOST)
                .mapToObj(i -> (int) tally.count("p" + i))
                .toList();
    }

    /** What analysts get of these. */
    public static Extract extract(List<Response> responses) {
        return Extract.of(ASKED, tally(responses), counted(Traits.of(ASKED), responses));
    }

    static TraitCount counted(Traits traits, List<Response> responses) {
        TraitCount count = new TraitCount(traits);
        responses.forEach(count::add);
        return count;
    }

    /** What is shown of these once their round is frozen. */
    public static DisclosedTally tally(List<Response> responses) {
        return DisclosedSamples.last(count(responses), Samples.CLOSES, Samples.register());
    }

    static Tally count(List<Response> responses) {
        Count count = new Count(ROUND);
        responses.forEach(count::add);
        return count.tally();
    }

    /** Those of one round; the same seed gives the same. */
    public static List<Response> responses(long seed) {
        Random random = new Random(seed);
        int people = 1 + random.nextInt(MOST);
        return IntStream.range(0, people).mapToObj(i -> response(random, i, i)).toList();
    }

    static Response response(Random random, int number, int person) {
        Map<QuestionId, Answer> answers = new HashMap<>();
        // Unevenly, and in one unit nearly all alike, as in an office.
        UnitId unit = Samples.COMMUNES.get(Math.min(3, random.nextInt(7)));
        boolean office = unit.equals(Samples.NHA_NAM) && random.nextInt(8) > 0;
        for (int i = 0; i < TRAITS.size(); i++) {
            int choices = 2 + i;
            int value = office ? choices : 1 + Math.min(random.nextInt(choices), random.nextInt(choices));
            answers.put(TRAITS.get(i), random.nextInt(9) == 0 ? Answer.SKIPPED : new Answer.Chosen("t" + value));
        }
        Answer own = new Answer.Chosen("p" + person);
        answers.put(Q, own);
        if (random.nextInt(3) == 0) {
            answers.put(R, own);
        }
        byte[] nonce = ByteBuffer.allocate(16).putInt(number).array();
        return new Response(
                ResponseKey.of(ROUND, nonce),
                unit,
                Entry.WHOLE_UNIT,
                ASKED.version(),
                new TreeMap<>(answers),
                "",
                Set.of(),
                DurationClass.UNDER_1_MINUTE);
    }

    private static Questionnaire questionnaire() {
        List<Question> traits = IntStream.range(0, TRAITS.size())
                .mapToObj(i -> Question.of(
                        TRAITS.get(i),
                        LocalizedText.of("Trait " + i),
                        new QuestionKind.SingleChoice(choices("t", 1, 2 + i))))
                .toList();
        QuestionKind people = new QuestionKind.SingleChoice(choices("p", 0, MOST - 1));
        return new Questionnaire(
                new QuestionnaireVersion("mau", 1),
                LocalizedText.of("x"),
                null,
                LocalizedText.of("x"),
                null,
                LocalizedText.of("x"),
                1,
                List.of(
                        new Section("A", null, null, traits),
                        new Section(
                                "B",
                                null,
                                null,
                                List.of(
                                        Question.of(Q, LocalizedText.of("Q"), people),
                                        Question.of(R, LocalizedText.of("R"), people)))),
                null);
    }

    private static List<Choice> choices(String prefix, int from, int to) {
        return new TreeSet<>(IntStream.rangeClosed(from, to).boxed().toList())
                .stream()
                        .map(i -> Choice.of(prefix + i, LocalizedText.of(prefix + i)))
                        .toList();
    }
}
