package vn.dany.local.endurance.faults;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Semaphore;
import vn.dany.adapters.dynamodb.DynamoDbResponseSource;

/**
 * Processes that run at the same time, of which one moves at any moment: whose turn it is is drawn at each of their requests,
 * so that a seed gives the same interleaving again.
 */
final class Turns {

    private final SplittableRandom random;
    /** One in so many requests takes as long as up to so many of the others. */
    private static final int STALLS = 15;

    private static final int LONGEST_STALL = 500;

    /** Of the process that a thread runs. */
    private static final ThreadLocal<Turn> OWN = new ThreadLocal<>();

    private final List<Turn> running = new ArrayList<>();
    private int requests;

    /** Whether one process may move. */
    private static final class Turn {
        private final Semaphore given = new Semaphore(0);
        private int stalledUntil;
    }

    Turns(SplittableRandom random) {
        this.random = random;
    }

    /**
     * Runs them all to their ends. Dying is an end.
     *
     * @return what any of them failed with, by name
     */
    Map<String, Throwable> together(Map<String, Runnable> processes) {
        Map<String, Throwable> failures = new ConcurrentSkipListMap<>();
        ConcurrentLinkedQueue<Thread> threads = new ConcurrentLinkedQueue<>();
        processes.forEach((name, process) -> {
            Turn turn = new Turn();
            running.add(turn);
            Thread thread = new Thread(() -> run(turn, process), name);
            thread.setUncaughtExceptionHandler((dead, failure) -> {
                if (!(failure instanceof Died)) {
                    failures.put(name, failure);
                }
            });
            threads.add(thread);
        });
        threads.forEach(Thread::start);
        giveTurn();
        for (Thread thread : threads) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return failures;
    }

    private void run(Turn turn, Runnable process) {
        OWN.set(turn);
        turn.given.acquireUninterruptibly();
        try {
            process.run();
        } finally {
            running.remove(turn);
            giveTurn();
        }
    }

    /** Lets somebody else go on, perhaps. False, and nothing else, on a thread that a process has started by itself. */
    boolean pass() {
        Turn turn = OWN.get();
        if (turn == null) {
            return false;
        }
        if (isReading()) {
            return true;
        }
        requests++;
        if (random.nextInt(STALLS) == 0) {
            turn.stalledUntil = requests + random.nextInt(LONGEST_STALL);
        }
        giveTurn();
        turn.given.acquireUninterruptibly();
        return true;
    }

    /** In the middle of a reading nobody else moves: the threads it has started go on by themselves, at their own time. */
    private static boolean isReading() {
        return StackWalker.getInstance()
                .walk(frames ->
                        frames.anyMatch(frame -> frame.getClassName().equals(DynamoDbResponseSource.class.getName())));
    }

    /** To one that is not stalled; if all are, to the first to be free again. */
    private void giveTurn() {
        if (running.isEmpty()) {
            return;
        }
        List<Turn> free =
                running.stream().filter(turn -> turn.stalledUntil <= requests).toList();
        Turn next = free.isEmpty()
                ? Collections.min(running, Comparator.comparingInt(turn -> turn.stalledUntil))
                : free.get(random.nextInt(free.size()));
        next.stalledUntil = 0;
        next.given.release();
    }
}
