package vn.dany.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IsolationTest {

    private static final int RESPONSES = 15;

    @Test
    void difference_tellsItsResponsesApart() {
        assertThat(of(range(0, 10), range(0, 8))).containsExactly(8, 9);
    }

    @Test
    void unionOfClassesThatInterleave_isFound() {
        assertThat(of(range(0, 10), range(4, 10), IntStream.concat(IntStream.of(0, 3), IntStream.range(10, 15))))
                .hasSizeLessThan(5);
    }

    @Test
    void wholeBlocks_tellNobodyApart() {
        assertThat(of(range(0, 5), range(0, 10), range(10, 15), range(0, 15))).isEmpty();
    }

    private static IntStream range(int from, int to) {
        return IntStream.range(from, to);
    }

    private static List<Integer> of(IntStream... figures) {
        List<List<Integer>> rows = java.util.Arrays.stream(figures)
                .map(figure -> figure.boxed().toList())
                .map(counted -> IntStream.range(0, RESPONSES)
                        .mapToObj(response -> counted.contains(response) ? 1 : 0)
                        .toList())
                .toList();
        return new Isolation(rows, RESPONSES).smallest(5);
    }
}
