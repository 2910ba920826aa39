package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.counting.RoundTurn;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.entry.Entry;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
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
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

/**
 * A round with its own chance, for tests that calculate with everything it shows: arrivals in random communes, counts
 * that may overlap, a freeze, a reform. Each response ticks a choice of its own, so that every figure says which
 * responses are in it.
 */
public final class CuriousRound {

    /** How many responses there are at most. */
    public static final int ARRIVALS = 60;

    /** The question whose choices are the responses, "0" to "59". */
    public static final QuestionId QUESTION = new QuestionId("A1");

    /** The same of those who were asked why: about one in three. */
    public static final QuestionId FOLLOW_UP = new QuestionId("A2");

    /** The same of those in wards, the second commune of each district. */
    public static final QuestionId OF_WARDS = new QuestionId("A3");

    static final List<QuestionId> QUESTIONS = List.of(QUESTION, FOLLOW_UP, OF_WARDS);

    private static final String WARD = "Phường";
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    /** Two districts and one of a single commune, a commune right under the province, a reform that merges across all. */
    static final List<UnitId> COMMUNES =
            List.of(id("101"), id("102"), id("103"), id("104"), id("201"), id("202"), id("203"), id("301"), id("401"));

    private static final UnitRegister THEN = register(false);
    private static final UnitRegister NOW = register(true);
    static final List<UnitId> SCOPES =
            THEN.all().stream().map(AdministrativeUnit::id).toList();

    private final Random random;
    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("to-mo")));
    private final List<Integer> weights = new ArrayList<>();
    private final List<UnitTally> judged = new ArrayList<>();
    private final SortedMap<UnitId, UnitTally> judgedLast = new TreeMap<>();
    private int arrived;

    /** A round; the same seed gives the same one. */
    public CuriousRound(int seed) {
        random = new Random(seed);
        province.registry.publish(THEN, 2);
        province.registry.put(Samples.asking(province.campaign, COMMUNES));
        // Some sequences flood one commune, some are spread thin.
        int spread = 1 + random.nextInt(12);
        COMMUNES.forEach(unit -> weights.add(1 + random.nextInt(spread)));
    }

    /** More responses come in; false once it is over. */
    public boolean goesOn() {
        int more = 1 + random.nextInt(7);
        for (int i = 0; i < more && arrived < ARRIVALS; i++) {
            arrive();
        }
        return arrived < ARRIVALS && random.nextInt(60) != 0;
    }

    private void arrive() {
        int at = random.nextInt(weights.stream().mapToInt(Integer::intValue).sum());
        int unit = 0;
        for (; at >= weights.get(unit); unit++) {
            at -= weights.get(unit);
        }
        String choice = Integer.toString(arrived++);
        province.responses.record(new Response(
                ResponseKey.of(province.firstRound, choice.getBytes(StandardCharsets.UTF_8)),
                COMMUNES.get(unit),
                Entry.WHOLE_UNIT,
                Samples.questionnaire().version(),
                answers(COMMUNES.get(unit), choice),
                choice,
                Set.of(),
                DurationClass.of(Duration.ofMinutes(3))));
    }

    private SortedMap<QuestionId, Answer> answers(UnitId unit, String choice) {
        SortedMap<QuestionId, Answer> answers = new TreeMap<>();
        answers.put(QUESTION, new Answer.Chosen(choice));
        if (random.nextInt(3) == 0) {
            answers.put(FOLLOW_UP, new Answer.Chosen(choice));
        }
        if (THEN.unit(unit).type().equals(WARD)) {
            answers.put(OF_WARDS, new Answer.Chosen(choice));
        }
        return answers;
    }

    /** Counts, at times while responses come in and another count runs from start to end. */
    public void count() {
        province.clock.advance(Duration.ofSeconds(1 + random.nextInt(600)));
        province.tallyRound(random.nextInt(3) == 0 ? overlapped() : province.responses)
                .tally(province.firstRound);
        noteJudged();
    }

    private void noteJudged() {
        province.tallies
                .latest(province.firstRound)
                .ifPresent(kept -> kept.ledger().pending().forEach((unit, due) -> judge(unit, due.tally())));
    }

    private void judge(UnitId unit, UnitTally state) {
        judged.add(state);
        judgedLast.put(unit, state);
    }

    /** The states of units at which doubts may have come up; where they are, they are by these responses. */
    void everythingJudged(Consumer<UnitTally> seen) {
        judged.forEach(seen);
    }

    private ResponseSource overlapped() {
        return (roundId, reading, reader) -> {
            half(true, reader);
            for (int i = random.nextInt(12); i > 0 && arrived < ARRIVALS; i--) {
                arrive();
            }
            province.clock.advance(Duration.ofSeconds(1));
            province.tallyRound((r, how, other) -> {
                        half(false, other);
                        if (arrived < ARRIVALS) {
                            arrive();
                        }
                        half(true, other);
                    })
                    .tally(province.firstRound);
            noteJudged();
            province.clock.advance(Duration.ofSeconds(1));
            half(false, reader);
        };
    }

    private void half(boolean even, Consumer<Response> reader) {
        province.responses.all().stream()
                .filter(response -> Integer.parseInt(response.answersHash()) % 2 == 0 == even)
                .forEach(reader);
    }

    /** Closes and freezes the round. */
    public void freeze() {
        province.clock.set(Samples.CLOSES.plus(Duration.ofHours(1)));
        province.freezeRounds(province.responses)
                .freeze(result -> assertThat(result.end()).isEqualTo(RoundTurn.End.FROZEN));
        full().units().forEach((unit, tally) -> {
            if (tally.responses()
                    >= DisclosureRule.LEAST
                            + judgedLast.getOrDefault(unit, UnitTally.EMPTY).responses()) {
                judge(unit, tally);
            }
        });
    }

    /** Puts the reform into the register; to be done at any time. */
    public void reform() {
        province.registry.publish(NOW, 3);
    }

    boolean isFrozen() {
        return province.registry
                .campaign(province.campaign.id())
                .orElseThrow()
                .rounds()
                .get(0)
                .frozen()
                .isPresent();
    }

    Tally full() {
        Count count = new Count(province.firstRound);
        province.responses.all().forEach(count::add);
        return count.tally();
    }

    /** Every page of every unit, then and now, and the object behind them. */
    void everythingShown(Consumer<UnitTally> seen) {
        ShowResults results = new ShowResults(province.findCampaign, province.registry, province.disclosed);
        ConvertResults converted = converted();
        SCOPES.forEach(scope -> seen.accept(
                results.show(People.EDITOR, province.firstRound, scope).shown().tally()));
        for (AdministrativeUnit unit : NOW.on(REFORM)) {
            try {
                seen.accept(converted
                        .show(People.EDITOR, province.firstRound, unit.id())
                        .shown()
                        .tally());
            } catch (ProblemException notAskedThere) {
                assertThat(notAskedThere.problem()).isEqualTo(Problem.of(Problem.Code.NOT_IN_SCOPE));
            }
        }
        DisclosedTally object = province.disclosed.latest(province.firstRound).orElseThrow();
        object.released().forEach(part -> seen.accept(part.tally()));
    }

    /** What a workbook of this moment is made from, with {@code questionnaire} in place of the one that is asked. */
    public ResultsWorkbook.Content content(Questionnaire questionnaire) {
        Campaign campaign = province.registry.campaign(province.campaign.id()).orElseThrow();
        DisclosedTally tally = province.disclosed.latest(province.firstRound).orElseThrow();
        return new ResultsWorkbook.Content(
                campaign,
                campaign.rounds().get(0),
                questionnaire,
                THEN,
                new TreeMap<>(),
                tally,
                ReportFacts.NONE.with(
                        province.disclosed.series(province.firstRound).daysUntil(tally),
                        converted().units(People.EDITOR, province.firstRound)));
    }

    private ConvertResults converted() {
        return new ConvertResults(
                province.findCampaign,
                province.registry,
                province.disclosed,
                Clock.fixed(REFORM.atStartOfDay(CollectionWindow.ZONE).toInstant(), CollectionWindow.ZONE));
    }

    List<Integer> figure(UnitTally tally, QuestionId question) {
        List<Integer> row = new ArrayList<>(Collections.nCopies(ARRIVALS, 0));
        tally.question(question)
                .choices()
                .forEach((choice, count) -> row.set(Integer.parseInt(choice), Math.toIntExact(count)));
        return row;
    }

    static List<UnitId> below(UnitId scope) {
        return COMMUNES.stream().filter(unit -> THEN.isWithin(unit, scope)).toList();
    }

    private static UnitId id(String code) {
        return UnitId.of(code, Samples.FOUNDED);
    }

    private static UnitRegister register(boolean reformed) {
        UnitId province = id("9");
        List<AdministrativeUnit> units = new ArrayList<>();
        units.add(unit("9", UnitLevel.PROVINCE, null, null));
        for (String district : List.of("1", "2", "3")) {
            units.add(unit(district, UnitLevel.DISTRICT, province, reformed ? REFORM : null));
        }
        for (UnitId commune : COMMUNES) {
            String code = List.of("101", "102", "103", "104", "201", "202", "203", "301", "401")
                    .get(COMMUNES.indexOf(commune));
            UnitId above = code.startsWith("4") ? province : id(code.substring(0, 1));
            units.add(unit(code, UnitLevel.COMMUNE, above, reformed ? REFORM : null));
        }
        if (!reformed) {
            return new UnitRegister(units);
        }
        List<Succession> edges = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            AdministrativeUnit merged = new AdministrativeUnit(
                    UnitId.of("n" + i, REFORM), "n" + i, "Mới " + i, "Xã", UnitLevel.COMMUNE, province, REFORM, null);
            units.add(merged);
            for (int j = i; j < COMMUNES.size() - 1; j += 3) {
                edges.add(new Succession(COMMUNES.get(j), merged.id(), REFORM, Succession.Kind.MERGED, "", "thử"));
            }
        }
        return new UnitRegister(units, edges, List.of());
    }

    private static AdministrativeUnit unit(
            String code, UnitLevel level, @Nullable UnitId above, @Nullable LocalDate end) {
        return new AdministrativeUnit(
                id(code),
                code,
                "Đơn vị " + code,
                code.endsWith("02") ? WARD : "Xã",
                level,
                above,
                Samples.FOUNDED,
                end);
    }

    /** A questionnaire of the one question that every response answers in its own way. */
    public static Questionnaire oneChoiceEach() {
        List<Choice> choices = IntStream.range(0, ARRIVALS)
                .mapToObj(i -> Choice.of(Integer.toString(i), LocalizedText.of("Phiếu " + i)))
                .toList();
        LocalizedText words = LocalizedText.of("Phiếu thử");
        Question question = Question.of(QUESTION, words, new QuestionKind.SingleChoice(choices));
        return new Questionnaire(
                new QuestionnaireVersion("phieu-thu", 1),
                words,
                null,
                words,
                null,
                words,
                5,
                List.of(new Section("A", words, null, List.of(question))),
                null);
    }
}
