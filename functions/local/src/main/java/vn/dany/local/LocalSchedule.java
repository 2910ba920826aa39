package vn.dany.local;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.dany.core.report.CarryOutOrder;
import vn.dany.core.report.Order;
import vn.dany.core.report.OrderStore;
import vn.dany.core.tally.FreezeRounds;
import vn.dany.core.tally.TallyOpenRounds;

/** Stands for the cloud's scheduler and its events: counts open rounds, freezes those that are over and carries out orders, one run at a time. */
@Singleton
class LocalSchedule {

    private static final Logger LOG = Logger.getLogger(LocalSchedule.class);
    private static final int SECONDS = 5;

    private final TallyOpenRounds tallyOpenRounds;
    private final FreezeRounds freezeRounds;
    private final OrderStore orders;
    private final CarryOutOrder carryOutOrder;
    private final ScheduledExecutorService ticker = Executors.newSingleThreadScheduledExecutor(run -> {
        Thread thread = new Thread(run, "local-schedule");
        thread.setDaemon(true);
        return thread;
    });

    @Inject
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
    }

    /** Runs everything that is due; done when it returns. */
    synchronized void tick() {
        tallyOpenRounds.tally(result -> {
            if (result instanceof TallyOpenRounds.Result.Failed failed) {
                LOG.errorf(failed.reason(), "roundId=%s was not counted", failed.roundId());
            }
        });
        freezeRounds.freeze(result -> {
            if (result instanceof FreezeRounds.Result.Failed failed) {
                LOG.errorf(failed.reason(), "roundId=%s was not frozen", failed.roundId());
            }
        });
        for (Order order : orders.pending()) {
            carryOutOrder.carryOut(order.id(), true);
        }
    }

    private void quietTick() {
        try {
            tick();
        } catch (RuntimeException e) {
            LOG.error("the schedule goes on after a failure", e);
        }
    }
}
