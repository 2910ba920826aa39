package vn.dany.local.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import vn.dany.formats.files.StarterSet;
import vn.dany.core.RandomAnswers;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Answer;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.Tally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;

/** Counting a million PKS 01 responses of 209 units, against one flat map of texts and no digest as the baseline. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class CountBenchmark {

    private static final int DISTINCT = 10_000;
    private static final int REPEATS = 100;

    private final RoundId roundId = new RoundId(new CampaignId("bench"), 1);
    private List<Response> responses = List.of();

    @Setup
    public void answer() {
        List<UnitId> units = StarterSet.units().at(StarterSet.UNITS_VALID_FROM, UnitLevel.COMMUNE).stream()
                .map(AdministrativeUnit::id)
                .toList();
        responses = new RandomAnswers(StarterSet.questionnaires().get(0), 1).responses(DISTINCT, roundId, units);
    }

    @Benchmark
    public Tally count() {
        Count count = new Count(roundId);
        for (int i = 0; i < REPEATS; i++) {
            responses.forEach(count::add);
        }
        return count.tally();
    }

    @Benchmark
    public Map<String, Long> flatMapBaseline() {
        Map<String, Long> counts = new HashMap<>();
        for (int i = 0; i < REPEATS; i++) {
            for (Response response : responses) {
                response.answers().forEach((id, answer) -> {
                    if (answer instanceof Answer.Chosen chosen) {
                        counts.merge(response.unitId() + "/" + id + "/" + chosen.choiceCode(), 1L, Long::sum);
                    } else {
                        counts.merge(response.unitId() + "/" + id + "/" + answer, 1L, Long::sum);
                    }
                });
            }
        }
        return counts;
    }
}
