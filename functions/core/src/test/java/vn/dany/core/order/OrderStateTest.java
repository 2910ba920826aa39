package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;

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
        assertThat(OrderState.failed("storeUnavailable").cause()).isEqualTo(OrderState.Cause.STORE);
        assertThat(OrderState.failed(OrderState.UNFINISHED).cause()).isEqualTo(OrderState.Cause.UNFINISHED);
        assertThat(OrderState.failed(OrderState.UNEXPECTED).cause()).isEqualTo(OrderState.Cause.OTHER);
        assertThat(OrderState.failed("notInScope").cause()).isEqualTo(OrderState.Cause.OTHER);
        assertThat(OrderState.at(OrderState.Stage.PLACED).cause()).isEqualTo(OrderState.Cause.OTHER);
    }
}
