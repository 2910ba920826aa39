package vn.dany.sovereign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BodiesUnderWayTest {

    private static final int PER_PEER = 64;

    private final BodiesUnderWay bodies = new BodiesUnderWay(PER_PEER);
    private final List<String> givenUp = new ArrayList<>();

    @Test
    void oneTooMany_makesTheOldestOfItsPeerGiveUp() {
        begin("192.0.2.8", "other");
        IntStream.range(0, PER_PEER).forEach(i -> begin("192.0.2.7", "slow " + i));
        assertThat(givenUp).isEmpty();

        begin("192.0.2.7", "quick");

        assertThat(givenUp).containsExactly("slow 0");
    }

    @Test
    void bodiesThatEnded_makeRoom() {
        List<BodiesUnderWay.Body> quick = IntStream.range(0, PER_PEER)
                .mapToObj(i -> begin("192.0.2.7", "quick " + i))
                .toList();
        quick.forEach(bodies::end);
        quick.forEach(bodies::end);

        IntStream.range(0, PER_PEER).forEach(i -> begin("192.0.2.7", "next " + i));

        assertThat(givenUp).isEmpty();
    }

    private BodiesUnderWay.Body begin(String peer, String name) {
        return bodies.begin(peer, () -> givenUp.add(name));
    }
}
