package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.OrderFinding;

class OrderStateTest {

    private static final Instant PLACED = Samples.OPENS;

    @Test
    void orderNothingWasHeardOf_isGivenUpWhenNothingCanWorkOnItAnyMore() {
        assertThat(OrderState.unanswered(PLACED, PLACED)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(OrderState.unanswered(PLACED, PLACED.plus(OrderState.LIMIT).minusMillis(1)))
                .isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(OrderState.unanswered(PLACED, PLACED.plus(OrderState.LIMIT)))
                .isEqualTo(OrderState.failed(OrderState.UNFINISHED));
    }

    @Test
    void orderStampedByAClockThatIsAhead_isPlaced() {
        assertThat(OrderState.unanswered(PLACED, PLACED.minus(Duration.ofHours(1))))
                .isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    @Test
    void reason_tellsTheCause() {
        assertThat(OrderState.failed("storeUnavailable").cause()).isEqualTo(OrderFinding.STORE_UNAVAILABLE);
        assertThat(OrderState.failed(OrderState.UNFINISHED).cause()).isEqualTo(OrderFinding.UNFINISHED);
        assertThat(OrderState.failed(OrderState.UNEXPECTED).cause()).isEqualTo(OrderFinding.UNEXPECTED);
        assertThat(OrderState.failed("notInScope").cause()).isEqualTo(OrderFinding.UNEXPECTED);
        assertThat(OrderState.at(OrderState.Stage.PLACED).cause()).isEqualTo(OrderFinding.UNEXPECTED);
    }

    @Test
    void archiveThatDiffers_isNamedWithItsFile() {
        assertThat(OrderState.failed(OrderState.archiveDiffers("responses/3.jsonl"))
                        .finding())
                .isEqualTo(Finding.at("", OrderFinding.ARCHIVE_DIFFERS, "responses/3.jsonl"));
        assertThat(OrderState.failed(OrderState.UNFINISHED).finding())
                .isEqualTo(Finding.at("", OrderFinding.UNFINISHED));
    }
}
