package vn.dany.core.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.dany.core.report.Isolation;

class SeparationTest {

    private static final int LEAST = 5;

    /** Linear algebra over every response is slow and sure; the cuts must say the same. */
    @Test
    void cuts_findWhatLinearAlgebraFinds() {
        int apart = 0;
        for (long seed = 0; seed < 1_500; seed++) {
            Random random = new Random(seed);
            int places = 2 + random.nextInt(3);
            int strata = 2 + random.nextInt(3);
            int[][] responses = new int[places][strata];
            for (int[] place : responses) {
                for (int i = 0; i < strata; i++) {
                    place[i] = random.nextInt(2) == 0 ? 0 : 1 + random.nextInt(13);
                }
            }
            boolean found = tellsFewApart(responses);
            assertThat(found).as("seed %d", seed).isEqualTo(isolates(responses));
            apart += found ? 1 : 0;
        }
        assertThat(apart).isBetween(300, 1_200);
    }

    private static boolean tellsFewApart(int[][] responses) {
        Separation separation = new Separation(LEAST);
        for (int place = 0; place < responses.length; place++) {
            for (int stratum = 0; stratum < responses[place].length; stratum++) {
                separation.add(place, stratum, responses[place][stratum]);
            }
        }
        return separation.tellsFewApart();
    }

    private static boolean isolates(int[][] responses) {
        List<int[]> people = new ArrayList<>();
        for (int place = 0; place < responses.length; place++) {
            for (int stratum = 0; stratum < responses[place].length; stratum++) {
                for (int i = 0; i < responses[place][stratum]; i++) {
                    people.add(new int[] {place, stratum});
                }
            }
        }
        List<List<Integer>> figures = new ArrayList<>();
        for (int way = 0; way < 2; way++) {
            int side = way;
            int totals = way == 0 ? responses.length : responses[0].length;
            for (int total = 0; total < totals; total++) {
                int at = total;
                figures.add(people.stream()
                        .map(person -> person[side] == at ? 1 : 0)
                        .toList());
            }
        }
        return !new Isolation(figures, people.size()).smallest(LEAST).isEmpty();
    }
}
