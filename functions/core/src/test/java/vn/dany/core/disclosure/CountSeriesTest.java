package vn.dany.core.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.unit.UnitId;

class CountSeriesTest {

    private static final RoundId ROUND = new RoundId(new CampaignId("mau"), 1);
    private static final Instant OPENS = Samples.vietnam("2024-04-01T00:00");
    private static final Duration EACH = Duration.ofMinutes(5);
    private static final int DAYS = 30;

    private CountSeries series = new CountSeries(ROUND, List.of());

    @Test
    void monthOfCounts_keepsTheEndOfEveryDayAndEveryCountOfToday() {
        Instant at = month();

        List<Instant> midnights = IntStream.rangeClosed(1, DAYS)
                .mapToObj(day -> OPENS.plus(Duration.ofDays(day)).minusSeconds(1))
                .toList();
        assertThat(series.at(midnights))
                .extracting(state -> state.get(Samples.PHUC_SON))
                .containsExactlyElementsOf(LongStream.rangeClosed(1, DAYS)
                        .map(day -> day * 288)
                        .boxed()
                        .toList());
        Instant yesterday = at.minus(Duration.ofHours(24));
        assertThat(series.at(List.of(yesterday, at)))
                .extracting(state -> state.get(Samples.PHUC_SON))
                .containsExactly(DAYS * 288L - 288, DAYS * 288L);
    }

    @Test
    void monthOfCounts_staysSmall() {
        month();
        long counts = CountSeries.EACH_COUNT.dividedBy(EACH) + 1;
        long hours = CountSeries.EACH_HOUR.toHours() + 1;
        assertThat(series.points()).hasSizeLessThanOrEqualTo((int) (counts + hours + DAYS + 1));
    }

    @Test
    void daysAreThoseOfVietnam() {
        month();
        assertThat(series.points().get(0).at().atZone(CollectionWindow.ZONE).toString())
                .startsWith("2024-04-01T23:55+07:00");
    }

    @Test
    void olderOrRepeatedCount_changesNothing() {
        count(OPENS, 3);
        CountSeries once = series;
        count(OPENS, 4);
        count(OPENS.minusSeconds(300), 2);
        count(OPENS.plusSeconds(300), 3);
        assertThat(series).isEqualTo(once);
    }

    @Test
    void firstCount_isKeptEvenIfItIsOfNobody() {
        series = series.with(tally(OPENS, new TreeMap<>()));
        series = series.with(tally(OPENS.plusSeconds(300), new TreeMap<>()));
        assertThat(series.points()).singleElement().satisfies(point -> {
            assertThat(point.at()).isEqualTo(OPENS);
            assertThat(point.changed()).isEmpty();
        });
        count(OPENS.plus(Duration.ofDays(2)), 3);
        assertThat(series.gains()).containsOnlyKeys(LocalDate.of(2024, 4, 3));
    }

    @Test
    void thinningInOneGoOrCountByCount_keepsTheSameNumbers() {
        CountSeries all = everyFiveMinutes(3_000);
        for (CountSeries.Point point : all.points()) {
            SortedMap<UnitId, Long> state = new TreeMap<>(series.last());
            state.putAll(point.changed());
            series = series.with(tally(point.at(), state));
        }
        for (int day = 1; day <= 10; day++) {
            List<Instant> midnight = List.of(OPENS.plus(Duration.ofDays(day)).minusSeconds(1));
            assertThat(series.at(midnight)).isEqualTo(all.at(midnight));
        }
        assertThat(series.last()).isEqualTo(all.last());
    }

    @Test
    void gainsOfAllDays_areTheLastCountOfEachUnit() {
        CountSeries all = everyFiveMinutes(3_000);
        DisclosedTally last = tally(all.points().get(2_999).at(), all.last());
        CountSeries days = all.daysUntil(last);
        assertThat(days.points()).hasSize(11);
        SortedMap<UnitId, Long> sum = new TreeMap<>();
        days.gains().values().forEach(day -> day.forEach((unit, gain) -> sum.merge(unit, gain, Long::sum)));
        assertThat(sum).isEqualTo(last.responses());
        assertThat(days.gains()).isEqualTo(all.gains());
        assertThat(days.gains().get(LocalDate.of(2024, 4, 2)))
                .as("288 counts, of four units in turn")
                .hasSize(4)
                .allSatisfy((unit, gain) -> assertThat(gain).isEqualTo(288));
    }

    @Test
    void daysUntilACount_haveItsOwnNumbersAndNothingLater() {
        CountSeries all = everyFiveMinutes(600);
        Instant noon = OPENS.plus(Duration.ofHours(36));
        DisclosedTally then = tally(noon, all.at(List.of(noon)).get(0));
        assertThat(all.daysUntil(then).last()).isEqualTo(then.responses());
        assertThat(all.daysUntil(then).points()).hasSize(2);
        assertThat(all.daysUntil(then)).isEqualTo(all.thinned().daysUntil(then));
        DisclosedTally alone = tally(noon, new TreeMap<>(Map.of(Samples.PHUC_SON, 9L)));
        assertThat(series.daysUntil(alone).gains())
                .as("a tally whose series was not kept yet")
                .isEqualTo(Map.of(LocalDate.of(2024, 4, 2), Map.of(Samples.PHUC_SON, 9L)));
    }

    private static CountSeries everyFiveMinutes(int counts) {
        List<CountSeries.Point> points = new ArrayList<>();
        for (int i = 1; i <= counts; i++) {
            SortedMap<UnitId, Long> now = new TreeMap<>(Map.of(Samples.COMMUNES.get(i % 4), (long) i));
            points.add(new CountSeries.Point(OPENS.plus(EACH.multipliedBy(i)), now));
        }
        return new CountSeries(ROUND, points);
    }

    private Instant month() {
        Instant at = OPENS;
        for (long i = 1; i <= DAYS * 288L; i++) {
            count(at, i);
            at = at.plus(EACH);
        }
        return at.minus(EACH);
    }

    private void count(Instant at, long responses) {
        series = series.with(tally(at, new TreeMap<>(Map.of(Samples.PHUC_SON, responses))));
    }

    private static DisclosedTally tally(Instant at, SortedMap<UnitId, Long> responses) {
        return new DisclosedTally(ROUND, 1, at, Optional.empty(), DisclosureRule.LEAST, responses, List.of());
    }
}
