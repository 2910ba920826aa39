package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;

class RecentTest {

    private final SettableClock clock = new SettableClock(Samples.OPENS);
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void valuesBeyondTheBound_pushOutTheOldest() {
        Recent<Integer, Integer> recent = new Recent<>(clock, 3, this::read, value -> true);
        IntStream.rangeClosed(1, 1000).forEach(recent::of);
        assertThat(recent.size()).isEqualTo(3);
        IntStream.rangeClosed(998, 1000).forEach(recent::of);
        assertThat(reads.get()).isEqualTo(1000);
        recent.of(997);
        assertThat(reads.get()).isEqualTo(1001);
    }

    @Test
    void valueReadAnew_countsAsTheYoungest() {
        Recent<Integer, Integer> recent = new Recent<>(clock, 2, this::read, value -> true);
        recent.of(1);
        recent.of(2);
        clock.advance(Recent.AGE);
        recent.of(1);
        recent.of(3);
        recent.of(1);
        assertThat(reads.get()).isEqualTo(4);
    }

    @Test
    void readThatBeganBeforeAChange_isNotGivenAfterIt() throws Exception {
        CountDownLatch reading = new CountDownLatch(1);
        CountDownLatch changed = new CountDownLatch(1);
        Recent<Integer, Integer> recent = new Recent<>(
                clock,
                10,
                key -> {
                    int value = reads.incrementAndGet();
                    reading.countDown();
                    await(changed);
                    return value;
                },
                value -> true);
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> slow = threads.submit(() -> recent.of(1));
            await(reading);
            recent.forget();
            changed.countDown();
            assertThat(slow.get()).isEqualTo(1);
            assertThat(recent.of(1)).isEqualTo(2);
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void readThatFails_isNotRemembered() {
        Recent<Integer, Integer> recent = new Recent<>(
                clock,
                10,
                key -> {
                    if (reads.incrementAndGet() == 1) {
                        throw new IllegalStateException("not now");
                    }
                    return key;
                },
                value -> true);
        assertThatThrownBy(() -> recent.of(7)).hasMessage("not now");
        assertThat(recent.of(7)).isEqualTo(7);
    }

    @Test
    void manyThreads_seeOnlyValuesOfTheirKeys() throws Exception {
        Recent<Integer, Integer> recent = new Recent<>(clock, 8, this::read, value -> true);
        ConcurrentHashMap<Integer, Integer> wrong = new ConcurrentHashMap<>();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Void>> tasks = IntStream.range(0, 8)
                    .mapToObj(seed -> (Callable<Void>) () -> {
                        for (int i = 0; i < 20_000; i++) {
                            int key = (i * 31 + seed) % 16;
                            int value = recent.of(key);
                            if (value != key * 10) {
                                wrong.put(key, value);
                            }
                            if (i % 1000 == 0) {
                                recent.forget();
                            }
                        }
                        return null;
                    })
                    .toList();
            for (Future<Void> each : threads.invokeAll(tasks)) {
                each.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(wrong).isEmpty();
        assertThat(recent.size()).isLessThanOrEqualTo(8);
    }

    private int read(int key) {
        reads.incrementAndGet();
        return key * 10;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
