package vn.dany.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.unit.UnitId;

class SeriesJsonTest {

    private static final RoundId ROUND = RoundId.parse("pks07-2024.1").orElseThrow();
    private static final UnitId FIRST = new UnitId("u0000000001");
    private static final UnitId SECOND = new UnitId("u0000000002");
    private static final String SMALL =
            "{\"format\":2,\"round\":\"pks07-2024.1\",\"units\":[\"u0000000001\",\"u0000000002\"],"
                    + "\"points\":[[1711947600000,1,3],[1711947900000,0,1,1,4]]}";
    private static final CountSeries SERIES = new CountSeries(
            ROUND,
            List.of(
                    new CountSeries.Point(Instant.ofEpochMilli(1711947600000L), new TreeMap<>(Map.of(SECOND, 3L))),
                    new CountSeries.Point(
                            Instant.ofEpochMilli(1711947900000L), new TreeMap<>(Map.of(FIRST, 1L, SECOND, 4L)))));

    @Test
    void series_hasOneSpelling() {
        assertThat(new String(SeriesJson.write(SERIES), StandardCharsets.UTF_8)).isEqualTo(SMALL);
        assertThat(SeriesJson.read(bytes(SMALL))).isEqualTo(SERIES);
        for (String other : List.of(
                "",
                "[]",
                SMALL + " ",
                SMALL.replace(":2,", ":3,"),
                SMALL.replace("0,1,1,4", "0,1,7,4"),
                SMALL.replace("0,1,1,4", "0,1,-1,4"),
                SMALL.replace("0,1,1,4", "0,1,1"),
                SMALL.replace("0,1,1,4", "1,4,0,1"))) {
            assertThatThrownBy(() -> SeriesJson.read(bytes(other)))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void seriesOfAnEarlierRelease_isReadAndGoesOn() {
        String named = "{\"format\":1,\"round\":\"pks07-2024.1\",\"points\":["
                + "{\"at\":\"2024-04-01T05:00:00Z\",\"responses\":{\"u0000000002\":3}},"
                + "{\"at\":\"2024-04-01T05:05:00Z\",\"responses\":{\"u0000000001\":1,\"u0000000002\":4}}]}";
        assertThat(SeriesJson.read(bytes(named))).isEqualTo(SERIES);
    }

    /** 30 days, a count every five minutes, 209 units, 120,000 responses, thinned as the series is. */
    @Test
    void monthOfAProvince_isSmallAndQuick(TestReporter reporter) {
        Random random = new Random(1);
        List<UnitId> units = IntStream.range(0, 209)
                .mapToObj(i -> new UnitId(String.format("u%010d", i)))
                .toList();
        SortedMap<UnitId, Long> state = new TreeMap<>();
        Instant opens = Instant.parse("2024-03-31T17:00:00Z");
        int counts = 30 * 288;
        List<CountSeries.Point> points = new ArrayList<>();
        for (int i = 0; i < counts; i++) {
            SortedMap<UnitId, Long> changed = new TreeMap<>();
            for (int more = 120_000 * (i + 1) / counts - 120_000 * i / counts; more > 0; more--) {
                UnitId unit = units.get(random.nextInt(units.size()));
                changed.put(unit, state.merge(unit, 1L, Long::sum));
            }
            points.add(new CountSeries.Point(opens.plus(Duration.ofMinutes(5L * i)), changed));
        }
        CountSeries thinned = new CountSeries(ROUND, points).thinned();
        byte[] bytes = SeriesJson.write(thinned);
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long began = System.nanoTime();
            assertThat(SeriesJson.read(bytes).last()).isEqualTo(state);
            best = Math.min(best, System.nanoTime() - began);
        }
        reporter.publishEntry("series of 30 days: %d points, %d bytes, read in %d ms"
                .formatted(thinned.points().size(), bytes.length, best / 1_000_000));
        assertThat(bytes.length).isLessThan(400_000);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
