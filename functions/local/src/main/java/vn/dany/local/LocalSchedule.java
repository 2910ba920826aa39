package vn.dany.local;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.RoundTurn;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.order.CarryOutOrder;
import vn.dany.core.order.Order;
import vn.dany.core.order.OrderStore;

/**
 * Stands for the cloud's scheduler and its events: counts open rounds, freezes those that are over and carries out
 * orders, one run at a time. Kits take the better part of a minute, so they have a thread of their own and nothing waits
 * for them.
 */
@Singleton
class LocalSchedule {

    private static final Logger LOG = Logger.getLogger(LocalSchedule.class);
    private static final int SECONDS = 5;

    private final TallyOpenRounds tallyOpenRounds;
    private final FreezeRounds freezeRounds;
    private final OrderStore orders;
    private final CarryOutOrder carryOutOrder;
    private final Set<String> printing = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService ticker =
            Executors.newSingleThreadScheduledExecutor(run -> daemon(run, "local-schedule", Thread.NORM_PRIORITY));
    private final ExecutorService printer =
            Executors.newSingleThreadExecutor(run -> daemon(run, "local-kits", Thread.MIN_PRIORITY));

    LocalSchedule(
            TallyOpenRounds tallyOpenRounds,
            FreezeRounds freezeRounds,
            OrderStore orders,
            CarryOutOrder carryOutOrder) {
        this.tallyOpenRounds = tallyOpenRounds;
        this.freezeRounds = freezeRounds;
        this.orders = orders;
        this.carryOutOrder = carryOutOrder;
    }

    void start() {
        var unused = ticker.scheduleWithFixedDelay(this::quietTick, 0, SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        ticker.shutdownNow();
        printer.shutdownNow();
    }

    /** Runs everything that is due; done when it returns, but for kits. */
    synchronized void tick() {
        tallyOpenRounds.tally(LocalSchedule::note);
        freezeRounds.freeze(LocalSchedule::note);
        for (Order order : orders.pending()) {
            order.match(new Order.Cases<Runnable>(
                            kit -> () -> print(kit.id()), results -> () -> carryOutOrder.carryOut(results.id(), true)))
                    .run();
        }
    }

    private static void note(RoundTurn turn) {
        turn.failure().ifPresent(reason -> LOG.errorf(reason, "roundId=%s %s", turn.roundId(), turn.end()));
    }

    private void print(String orderId) {
        if (printing.add(orderId)) {
            printer.execute(() -> {
                try {
                    carryOutOrder.carryOut(orderId, true);
                } catch (RuntimeException e) {
                    LOG.errorf(e, "orderId=%s failed", orderId);
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

    private void quietTick() {
        try {
            tick();
        } catch (RuntimeException e) {
            LOG.error("the schedule goes on after a failure", e);
        }
    }
}
