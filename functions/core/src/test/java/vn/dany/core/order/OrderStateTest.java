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
        assertThat(OrderState.unanswered(PLACED, PLACED)).isEqualTo(new OrderState.Placed());
        assertThat(OrderState.unanswered(PLACED, PLACED.plus(OrderState.LIMIT).minusMillis(1)))
                .isEqualTo(new OrderState.Placed());
        assertThat(OrderState.unanswered(PLACED, PLACED.plus(OrderState.LIMIT)))
                .isEqualTo(new OrderState.Failed(OrderState.Failed.UNFINISHED));
    }

    @Test
    void orderStampedByAClockThatIsAhead_isPlaced() {
        assertThat(OrderState.unanswered(PLACED, PLACED.minus(Duration.ofHours(1))))
                .isEqualTo(new OrderState.Placed());
    }

    @Test
    void reason_tellsTheCause() {
        assertThat(new OrderState.Failed("storeUnavailable").cause()).isEqualTo(OrderState.Cause.STORE);
        assertThat(new OrderState.Failed(OrderState.Failed.UNFINISHED).cause()).isEqualTo(OrderState.Cause.UNFINISHED);
        assertThat(new OrderState.Failed(OrderState.Failed.UNEXPECTED).cause()).isEqualTo(OrderState.Cause.OTHER);
        assertThat(new OrderState.Failed("notInScope").cause()).isEqualTo(OrderState.Cause.OTHER);
        assertThat(new OrderState.Placed().cause()).isEqualTo(OrderState.Cause.OTHER);
    }
}
