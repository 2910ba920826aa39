package vn.dany.local.endurance.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import vn.dany.core.SettableClock;

/** What all processes of one schedule have between themselves and the services: the time, and requests still on their way. */
final class Line {

    private final SettableClock clock;
    private final SplittableRandom random;
    private final Turns turns;
    private final List<Request> held = new ArrayList<>();
    private final List<String> log = new ArrayList<>();
    private final Map<Fault, Integer> met = new EnumMap<>(Fault.class);

    Line(SettableClock clock, SplittableRandom random) {
        this.clock = clock;
        this.random = random;
        this.turns = new Turns(random.split());
    }

    /** What is sent when it is due. */
    interface Request {
        void send() throws IOException;
    }

    Turns turns() {
        return turns;
    }

    /** The true time. */
    SettableClock clock() {
        return clock;
    }

    /** Keeps a request on its way. */
    synchronized void hold(Request late) {
        held.add(late);
    }

    /** Lets requests that were on their way arrive: some of them, or all. */
    void deliver(boolean all) {
        List<Request> due = new ArrayList<>();
        synchronized (this) {
            while (!held.isEmpty() && (all || random.nextInt(4) == 0)) {
                due.add(held.remove(random.nextInt(held.size())));
            }
        }
        for (Request request : due) {
            try {
                request.send();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes down what a run met; of its own threads only how often. */
    synchronized void note(boolean own, Fault fault, String what) {
        met.merge(fault, 1, Integer::sum);
        if (own) {
            log.add(Thread.currentThread().getName() + " " + what + " " + fault);
        }
    }

    /** What was asked for, in order, and what it met. */
    synchronized List<String> log() {
        return List.copyOf(log);
    }

    /** How often each fault was met. */
    synchronized Map<Fault, Integer> met() {
        return new EnumMap<>(met);
    }
}
