package vn.dany.local.endurance.faults;

import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Which request of one run meets which fault. A run asks for what it needs one after the other, which is what a seed can
 * count; on threads of its own, whose order nobody knows, a request is known by what it asks for.
 */
final class Weather {

    /** About as many requests as a run that freezes makes. */
    private static final int LONG_RUN = 160;

    private static final int LONGEST_SPELL = 40;

    /** Of what a spell has one all the way, so that trying again does not help. */
    private static final Fault[] LASTING = {
        Fault.THROTTLED, Fault.FAILED, Fault.LOST_BEFORE, Fault.LOST_AFTER, Fault.LATE, Fault.CUT_OFF
    };

    private static final Fault[] PASSING = {
        Fault.THROTTLED,
        Fault.FAILED,
        Fault.LOST_BEFORE,
        Fault.LOST_AFTER,
        Fault.LOST_AFTER,
        Fault.LATE,
        Fault.SHORT_PAGE,
        Fault.SHORT_PAGE,
        Fault.SHORT_PAGE,
        Fault.CUT_OFF
    };

    private final long seed;
    private final double rate;
    private final SplittableRandom random;
    private final Fault spell;
    private final int spellFrom;
    private final int spellTo;
    private final int diesAt;
    private final boolean threadsFail;
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();
    private volatile int requests;

    /**
     * @param rate how many of the requests meet a fault, outside a spell in which all do
     * @param rough whether there is a spell, or a death, at all
     */
    Weather(long seed, double rate, boolean rough) {
        this.seed = seed;
        this.rate = rate;
        this.random = new SplittableRandom(seed);
        this.spell = LASTING[random.nextInt(LASTING.length)];
        this.spellFrom = somewhere();
        this.spellTo = spellFrom + (rough && random.nextInt(3) == 0 ? 1 + random.nextInt(LONGEST_SPELL) : 0);
        this.diesAt = rough && random.nextInt(3) == 0 ? somewhere() : Integer.MAX_VALUE;
        this.threadsFail = rough && random.nextInt(8) == 0;
    }

    /** In a long run, or early enough for a short one. */
    private int somewhere() {
        return random.nextInt(random.nextBoolean() ? LONG_RUN : LONG_RUN / 16);
    }

    /** Nothing goes wrong; {@code seed} says how long requests take. */
    static Weather fair(long seed) {
        return new Weather(seed, 0, false);
    }

    /** What meets the next request of the run itself. */
    Fault next() {
        int request = requests;
        requests = request + 1;
        if (request == diesAt) {
            return random.nextBoolean() ? Fault.DIED_BEFORE : Fault.DIED_AFTER;
        }
        if (isSpell(request)) {
            return spell;
        }
        return random.nextDouble() < rate ? passing(random) : Fault.NONE;
    }

    private boolean isSpell(int request) {
        return request >= spellFrom && request < spellTo;
    }

    /** What meets a request from one of the run's threads, while the run itself waits for them. */
    Fault of(String request) {
        if (threadsFail || isSpell(requests)) {
            return spell;
        }
        int times = asked.computeIfAbsent(request, r -> new AtomicInteger()).getAndIncrement();
        SplittableRandom own = new SplittableRandom(seed ^ request.hashCode() * 0x9E3779B97F4A7C15L + times);
        return own.nextDouble() < rate ? passing(own) : Fault.NONE;
    }

    /** How long the next request of the run itself takes, in milliseconds: at times many seconds. */
    int milliseconds() {
        return random.nextInt(60) == 0 ? random.nextInt(20_000) : random.nextInt(150);
    }

    /** A number from 0 to below {@code bound}, for the request that was just asked about. */
    int number(String request, int bound) {
        return new SplittableRandom(seed + request.hashCode()).nextInt(bound);
    }

    private static Fault passing(SplittableRandom random) {
        return PASSING[random.nextInt(PASSING.length)];
    }
}
