package vn.dany.local.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.Released;
import vn.dany.core.extract.Extract;
import vn.dany.core.extract.TraitCount;
import vn.dany.core.extract.Traits;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.response.Response;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.tally.Count;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;
import vn.dany.documents.ExtractFiles;
import vn.dany.documents.FastExcelResultsWorkbook;
import vn.dany.formats.files.StarterSet;
import vn.dany.formats.json.QuestionnaireJson;
import vn.dany.formats.json.RegisterJson;

/**
 * What {@link RoundTable} has made by the packaged function that makes documents, in a process of its own. Prints one line:
 * milliseconds, bytes, and the megabytes of heap that there may be at most.
 */
final class RoundDocuments {

    /** The lines of the long sheet that each unit has, and a few more. */
    private static final int LINES = 157;

    private static final int DISTINCT = 2_000;
    private static final String HANDLER = "io.quarkus.amazon.lambda.runtime.QuarkusStreamHandler";

    private RoundDocuments() {}

    /**
     * Makes one document.
     *
     * @param args {@code workbook} and how many lines its long sheet has, or {@code pack} and how many responses; then a file
     *     with the questionnaire and one with the register
     */
    public static void main(String[] args) throws Exception {
        // Starts the packaged function, which holds the words of documents.
        Class.forName(HANDLER).getConstructor().newInstance();
        ObjectMapper json = new ObjectMapper();
        Questionnaire questionnaire = QuestionnaireJson.read(json.readTree(new File(args[2])));
        int number = Integer.parseInt(args[1]);
        Work work = args[0].equals("workbook")
                ? workbook(questionnaire, number)
                : pack(questionnaire, RegisterJson.read(json.readTree(new File(args[3]))), number);
        long from = System.nanoTime();
        int bytes = work.bytes().length;
        System.out.printf(
                Locale.ROOT,
                "%n%d %d %d%n",
                Duration.ofNanos(System.nanoTime() - from).toMillis(),
                bytes,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    private interface Work {
        byte[] bytes();
    }

    /** As many units as the long sheet needs, each with 200 responses. */
    private static Work workbook(Questionnaire questionnaire, int lines) {
        UnitRegister register = register(lines / LINES + 1);
        List<UnitId> units = communes(register);
        RoundId round = new RoundId(new CampaignId("trieu-dong"), 1);
        List<Response> distinct = new RandomAnswers(questionnaire, 1).responses(DISTINCT, round, units.subList(0, 1));
        Random random = new Random(1);
        Count count = new Count(round);
        units.forEach(unit -> IntStream.range(0, 200)
                .mapToObj(i -> distinct.get(random.nextInt(DISTINCT)))
                .forEach(like -> count.add(in(unit, like))));
        SortedMap<UnitId, Long> responses = new TreeMap<>();
        List<Released> released = new ArrayList<>();
        count.tally().units().forEach((unit, counted) -> {
            responses.put(unit, counted.responses());
            released.add(new Released(new TreeSet<>(List.of(unit)), Samples.CLOSES, counted));
        });
        DisclosedTally tally = new DisclosedTally(
                round, 1, Samples.CLOSES, Optional.of("0".repeat(64)), DisclosureRule.LEAST, responses, released);
        ResultsWorkbook.Content content =
                content(questionnaire, register, tally, units, new TreeMap<>(), ReportFacts.NONE);
        return () -> new FastExcelResultsWorkbook().write(content);
    }

    private static Response in(UnitId unit, Response like) {
        return new Response(
                like.key(),
                unit,
                like.placement(),
                like.questionnaire(),
                like.kept(),
                like.answersHash(),
                like.flags(),
                like.durationClass());
    }

    private static Work pack(Questionnaire questionnaire, UnitRegister register, int number) {
        List<UnitId> units = register.at(StarterSet.UNITS_VALID_FROM, UnitLevel.COMMUNE).stream()
                .map(AdministrativeUnit::id)
                .toList();
        RoundId round = new RoundId(new CampaignId("tron-bo"), 1);
        List<Response> responses = likely(questionnaire, round, units, number);
        Count count = new Count(round);
        responses.forEach(count::add);
        SortedMap<UnitId, Integer> headcounts = new TreeMap<>();
        units.forEach(unit -> headcounts.put(unit, 2 * number / units.size()));
        ResultsWorkbook.Content content = content(
                questionnaire,
                register,
                DisclosedSamples.last(count.tally(), Samples.CLOSES, register),
                units,
                headcounts,
                new ReportFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ScoreFormula.USUAL)));
        return () -> {
            TraitCount traits = new TraitCount(Traits.of(questionnaire));
            responses.forEach(traits::add);
            return new ExtractFiles()
                    .write(ResultsDocument.PACK, content, Extract.of(questionnaire, content.tally(), traits));
        };
    }

    /** Of three random responses the one with the earlier choices each time: some answers and traits are common, others rare. */
    private static List<Response> likely(Questionnaire questionnaire, RoundId round, List<UnitId> units, int number) {
        List<Response> distinct = new RandomAnswers(questionnaire, 1).responses(5 * DISTINCT, round, units);
        Random random = new Random(2);
        byte[] nonce = new byte[16];
        return IntStream.range(0, number)
                .mapToObj(i -> {
                    Response like = Stream.generate(() -> distinct.get(random.nextInt(distinct.size())))
                            .limit(3)
                            .min(Comparator.comparingInt(one -> lateness(one, questionnaire)))
                            .orElseThrow();
                    random.nextBytes(nonce);
                    return new Response(
                            ResponseKey.of(round, nonce),
                            units.get(random.nextInt(units.size())),
                            like.placement(),
                            like.questionnaire(),
                            like.answers(),
                            like.answersHash(),
                            like.flags(),
                            like.durationClass());
                })
                .toList();
    }

    private static int lateness(Response response, Questionnaire questionnaire) {
        int late = 0;
        for (Variable variable : questionnaire.variables()) {
            String answer = String.valueOf(response.answers().get(variable.id()));
            int places = variable.question().choices().size();
            for (int i = 0; i < places; i++) {
                late += answer.contains(variable.question().choices().get(i).code()) ? i : 0;
            }
        }
        return late;
    }

    private static ResultsWorkbook.Content content(
            Questionnaire questionnaire,
            UnitRegister register,
            DisclosedTally tally,
            List<UnitId> units,
            SortedMap<UnitId, Integer> headcounts,
            ReportFacts facts) {
        Campaign sample = Samples.oneRound(tally.roundId().campaignId());
        Round round = sample.rounds()
                .get(0)
                .frozen(new Round.Freeze(
                        Instant.parse("2024-04-02T00:00:00Z"),
                        tally.digest().orElseThrow(),
                        Optional.of("0".repeat(64)),
                        true));
        Campaign campaign = new Campaign(
                sample.id(),
                sample.title(),
                sample.organ(),
                sample.legalBasis(),
                sample.purpose(),
                sample.population(),
                sample.contact(),
                questionnaire.version(),
                units,
                sample.secretVersion(),
                List.of(round),
                sample.trial(),
                sample.zaloGroup(),
                sample.signatory(),
                sample.formLinks());
        return new ResultsWorkbook.Content(campaign, round, questionnaire, register, headcounts, tally, facts);
    }

    /** So many communes, a hundred to a district. */
    private static UnitRegister register(int number) {
        List<AdministrativeUnit> units = new ArrayList<>();
        UnitId top = unit(units, "24", "Mẫu", UnitLevel.PROVINCE, null);
        UnitId district = top;
        for (int i = 0; i < number; i++) {
            if (i % 100 == 0) {
                district = unit(units, "d" + i / 100, "Số " + i / 100, UnitLevel.DISTRICT, top);
            }
            unit(units, String.format(Locale.ROOT, "%05d", i), "Số " + i, UnitLevel.COMMUNE, district);
        }
        return new UnitRegister(units);
    }

    private static UnitId unit(
            List<AdministrativeUnit> units, String code, String name, UnitLevel level, @Nullable UnitId parent) {
        UnitId id = UnitId.of(code, StarterSet.UNITS_VALID_FROM);
        units.add(new AdministrativeUnit(
                id, code, name, "Đơn vị", level, parent, StarterSet.UNITS_VALID_FROM, null));
        return id;
    }

    private static List<UnitId> communes(UnitRegister register) {
        return register.all().stream()
                .filter(unit -> unit.level() == UnitLevel.COMMUNE)
                .map(AdministrativeUnit::id)
                .toList();
    }
}
