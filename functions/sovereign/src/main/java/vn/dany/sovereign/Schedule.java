package vn.dany.sovereign;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import vn.dany.adapters.dynamodb.UnfinishedWrites;
import vn.dany.core.counting.CheckArchives;
import vn.dany.core.counting.EraseResponses;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.RoundTurn;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.order.CarryOutOrder;
import vn.dany.core.order.Order;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.Placing;

/**
 * Stands for the cloud's scheduler and its events: counts open rounds, freezes those that are over, erases what is kept no longer,
 * looks through archives, and looks for orders in the bucket and carries them out, one run at a time. Kits take the better part of a minute, so they have a thread of their
 * own and nothing waits for them. Several processes may do so at once: they count the same and print the same bytes.
 */
@Singleton
public class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class);

    private final TallyOpenRounds tallyOpenRounds;
    private final FreezeRounds freezeRounds;
    private final EraseResponses eraseResponses;
    private final CheckArchives checkArchives;
    private final OrderStore orders;
    private final UnfinishedWrites unfinishedWrites;
    private final CarryOutOrder carryOutOrder;
    private final SovereignConfig config;
    private long countedAt = System.nanoTime();
    private final Set<String> printing = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(run -> daemon(run, "schedule", Thread.NORM_PRIORITY));
    private final ExecutorService printer =
            Executors.newSingleThreadExecutor(run -> daemon(run, "kits", Thread.MIN_PRIORITY));

    Schedule(
            TallyOpenRounds tallyOpenRounds,
            FreezeRounds freezeRounds,
            EraseResponses eraseResponses,
            CheckArchives checkArchives,
            OrderStore orders,
            CarryOutOrder carryOutOrder,
            UnfinishedWrites unfinishedWrites,
            SovereignConfig config) {
        this.tallyOpenRounds = tallyOpenRounds;
        this.freezeRounds = freezeRounds;
        this.eraseResponses = eraseResponses;
        this.checkArchives = checkArchives;
        this.orders = orders;
        this.carryOutOrder = carryOutOrder;
        this.unfinishedWrites = unfinishedWrites;
        this.config = config;
    }

    /** From now on, everything is done as often as the settings say. */
    public void start() {
        every(config.countEvery(), this::count);
        every(config.ordersEvery(), this::carryOut);
    }

    private void every(Duration pause, Runnable work) {
        var unused = ticker.scheduleWithFixedDelay(() -> quietly(work), 0, pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    @PreDestroy
    void stop() {
        ticker.shutdownNow();
        printer.shutdownNow();
    }

    /** Runs everything that is due, so that what was stored before is counted; done when it returns, but for kits. */
    public synchronized void tick() {
        for (long left = pause(); left > 0; left = pause()) {
            LockSupport.parkNanos(left);
        }
        count();
        carryOut();
    }

    /** How long until a count is taken for a later one than the last, in nanoseconds. */
    private long pause() {
        return TallyLedger.BETWEEN_COUNTS.toNanos() - (System.nanoTime() - countedAt);
    }

    private synchronized void count() {
        quietly(unfinishedWrites::finish);
        tallyOpenRounds.tally(Schedule::note);
        countedAt = System.nanoTime();
        freezeRounds.freeze(Schedule::note);
        eraseResponses.erase(Schedule::note);
        checkArchives.check(Schedule::note);
    }

    private synchronized void carryOut() {
        for (Order order : orders.pending()) {
            Placing placing = orders.newest(order);
            order.match(new Order.Cases<Runnable>(
                            kit -> () -> print(placing), results -> () -> carryOutOrder.carryOut(placing, true)))
                    .run();
        }
    }

    private static void note(RoundTurn turn) {
        if (turn.failure().isPresent() || turn.end() == RoundTurn.End.ARCHIVE_DIFFERS) {
            LOG.errorf(turn.failure().orElse(null), "roundId=%s %s", turn.roundId(), turn.end());
        }
    }

    private void print(Placing placing) {
        String orderId = placing.orderId();
        if (printing.add(orderId)) {
            printer.execute(() -> {
                try {
                    carryOutOrder.carryOut(placing, true);
                } catch (RuntimeException e) {
                    // Broken off by the end of the process, it goes on after the next start.
                    LOG.logf(
                            printer.isShutdown() ? Logger.Level.DEBUG : Logger.Level.ERROR,
                            e,
                            "orderId=%s failed",
                            orderId);
                } finally {
                    printing.remove(orderId);
                }
            });
        }
    }

    /** Its priority is a wish: nothing here depends on what the machine makes of it. */
    @SuppressWarnings("ThreadPriorityCheck")
    private static Thread daemon(Runnable run, String name, int priority) {
        Thread thread = new Thread(run, name);
        thread.setDaemon(true);
        thread.setPriority(priority);
        return thread;
    }

    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.error("the schedule goes on after a failure", e);
        }
    }
}
