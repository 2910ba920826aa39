package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapshotNameTest {

    @Test
    void namesInOrder_areTimesNewestFirst() {
        Random random = new Random(3);
        List<SnapshotName> names = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            long millis = (long) (random.nextDouble() * 9_999_999_999_999L);
            names.add(SnapshotName.of(Instant.ofEpochMilli(millis), new byte[] {(byte) i}));
        }
        names.sort(Comparator.comparing(SnapshotName::toString));
        assertThat(names)
                .isSortedAccordingTo(
                        Comparator.comparing(SnapshotName::countedAt).reversed());
    }

    @Test
    void name_isReadBack() {
        for (long millis : new long[] {0, 1, 1_711_947_600_123L, 9_999_999_999_999L}) {
            SnapshotName name = SnapshotName.of(Instant.ofEpochMilli(millis), new byte[] {1});
            assertThat(SnapshotName.parse(name.toString())).contains(name);
            assertThat(name.countedAt()).isEqualTo(Instant.ofEpochMilli(millis));
        }
    }

    @Test
    void otherText_isNoName() {
        String good = SnapshotName.of(Instant.EPOCH, new byte[0]).toString();
        for (String text :
                List.of("", "anything", good + "0", good.substring(1), good.replace('-', '_'), "../" + good)) {
            assertThat(SnapshotName.parse(text)).as(text).isEmpty();
        }
    }

    @Test
    void timeThatWouldNotSort_isRefused() {
        assertThatThrownBy(() -> SnapshotName.of(Instant.ofEpochMilli(-1), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SnapshotName.of(Instant.ofEpochMilli(10_000_000_000_000L), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
