package vn.dany.core.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CollectionWindowTest {

    private static final Instant OPENS = Instant.parse("2024-03-31T17:00:00Z");
    private static final Instant CLOSES = Instant.parse("2024-04-01T17:00:00Z");

    private final CollectionWindow window = new CollectionWindow(OPENS, CLOSES);

    @ParameterizedTest
    @CsvSource({
        "2024-03-31T16:59:59Z, false",
        "2024-03-31T16:59:59.999999999Z, false",
        "2024-03-31T17:00:00Z, true",
        "2024-04-01T16:59:59Z, true",
        "2024-04-01T16:59:59.999999999Z, true",
        "2024-04-01T17:00:00Z, false"
    })
    void window_isHalfOpen(Instant instant, boolean inside) {
        assertThat(window.contains(instant)).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        // opened just before, at, and just after both ends; sent at both ends of the grace
        "2024-03-31T16:59:59Z, 2024-03-31T17:00:10Z, false",
        "2024-03-31T17:00:00Z, 2024-03-31T17:00:00Z, true",
        "2024-03-31T17:00:00Z, 2024-04-01T16:59:59Z, true",
        "2024-04-01T16:59:59Z, 2024-04-01T17:00:00Z, true",
        "2024-04-01T16:59:59Z, 2024-04-01T17:29:59Z, true",
        "2024-04-01T16:59:59Z, 2024-04-01T17:29:59.999999999Z, true",
        "2024-04-01T16:59:59Z, 2024-04-01T17:30:00Z, false",
        "2024-04-01T17:00:00Z, 2024-04-01T17:00:01Z, false",
        "2024-03-31T18:00:00Z, 2024-03-31T16:00:00Z, false"
    })
    void form_isReceivedIfOpenedInTimeAndSentBeforeTheGraceEnds(Instant openedAt, Instant sentAt, boolean received) {
        assertThat(window.mayReceive(openedAt, sentAt)).isEqualTo(received);
    }

    @Test
    void grace_endsHalfAnHourAfterClosing() {
        assertThat(window.graceEndsAt()).isEqualTo(Instant.parse("2024-04-01T17:30:00Z"));
    }

    @Test
    void windowThatOpensWhenItCloses_isRefused() {
        assertThatThrownBy(() -> new CollectionWindow(OPENS, OPENS)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CollectionWindow(CLOSES, OPENS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void fractionOfASecond_isDroppedSoThatKeysToTheSecondFit() {
        CollectionWindow fine = new CollectionWindow(OPENS.plusMillis(700), CLOSES.plus(Duration.ofNanos(1)));
        assertThat(fine).isEqualTo(window);
    }

    @Test
    void zone_hasNoDaylightSaving() {
        assertThat(CollectionWindow.ZONE.getRules().getTransitionRules()).isEmpty();
        assertThat(CollectionWindow.ZONE.getRules().getOffset(OPENS)).hasToString("+07:00");
    }
}
