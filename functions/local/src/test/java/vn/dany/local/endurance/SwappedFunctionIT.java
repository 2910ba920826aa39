package vn.dany.local.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import vn.dany.emulators.function.HttpApiServer;
import vn.dany.emulators.function.PackagedFunction;
import vn.dany.local.Deployment;

/**
 * Deploying while a survey is open: the packaged function is replaced again and again behind the addresses under which
 * people open and send forms. Each time the one before is ended with requests under way, which is worse than what AWS
 * does.
 */
class SwappedFunctionIT {

    private static final int SWAPS = 3;
    private static final int PHONES = 6;
    private static final long BETWEEN_MS = 3_000;

    @Test
    void functionReplacedUnderLoad_losesNothingAndCountsNothingTwice() throws Exception {
        Ledger ledger;
        Deployment deployment = Deployment.at("https://khaosat.example.vn");
        try (deployment;
                HttpApiServer api = HttpApiServer.start(routes(deployment.start("survey")))) {
            ledger = new Ledger(deployment.codes());
            send(ledger, "http://localhost:" + api.port(), () -> {
                for (int swap = 0; swap < SWAPS; swap++) {
                    Thread.sleep(BETWEEN_MS);
                    PackagedFunction next = deployment.start("survey");
                    next.untilReady();
                    api.route(routes(next)).forEach(PackagedFunction::close);
                }
                Thread.sleep(BETWEEN_MS);
                return null;
            });
        }
        Ledger.Found found = ledger.close(deployment.data(), SWAPS + " deployments");
        assertThat(found.missing()).isEmpty();
        assertThat(found.doubled()).isEmpty();
        assertThat(found.stored()).isEqualTo(found.acknowledged()).isGreaterThan(PHONES * SWAPS);
    }

    private static Map<String, PackagedFunction> routes(PackagedFunction survey) {
        return Map.of("ANY /s/{proxy+}", survey);
    }

    /** Opens and sends forms without a pause for as long as {@code meanwhile} takes. */
    private static void send(Ledger ledger, String base, Callable<?> meanwhile) throws Exception {
        AtomicBoolean over = new AtomicBoolean();
        ExecutorService phones = Executors.newFixedThreadPool(PHONES);
        try {
            List<Future<?>> sending = new ArrayList<>();
            for (int i = 0; i < PHONES; i++) {
                sending.add(phones.submit(() -> {
                    while (!over.get()) {
                        ledger.sendForSure(ledger.open(base));
                    }
                    return null;
                }));
            }
            meanwhile.call();
            over.set(true);
            for (Future<?> phone : sending) {
                phone.get(2, TimeUnit.MINUTES);
            }
        } finally {
            over.set(true);
            phones.shutdownNow();
        }
    }
}
