package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.report.Order;
import vn.dany.core.report.OrderState;
import vn.dany.core.report.OrderStore;
import vn.dany.core.report.OrderStoreContract;
import vn.dany.core.report.ResultsOrder;

class S3OrderStoreTest extends OrderStoreContract {

    private final Bucket bucket = bucket();
    private final Order results =
            new ResultsOrder(DisclosedSamples.tally(new RoundId(Samples.freshCampaignId(), 1), 3), new TreeMap<>());

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected OrderStore store() {
        return new S3OrderStore(bucket.objects());
    }

    @Test
    void orderPlacedFailedPlacedAgainAndDone_leavesAllItsTrail() {
        store().place(results);
        store().failed(results, "unexpected");
        store().place(results);
        store().failed(results, "storeUnavailable");
        assertThat(store().state(results)).isEqualTo(new OrderState.Failed("storeUnavailable"));
        store().place(results);
        store().done(results);
        assertThat(keys())
                .containsExactly(
                        "again-2/failed.json",
                        "again-2/order.json",
                        "again-3/order.json",
                        "done",
                        "failed.json",
                        "order.json");
    }

    @Test
    void orderPlacedByManyAtOnce_isPutOnce() throws Exception {
        atOnce(12, () -> store().place(results));
        assertThat(keys()).containsExactly("order.json");
        store().failed(results, "unexpected");
        atOnce(12, () -> store().place(results));
        assertThat(keys()).containsExactly("again-2/order.json", "failed.json", "order.json");
        assertThat(store().state(results)).isEqualTo(new OrderState.Placed());
    }

    @Test
    void failureReportedTwice_keepsTheFirstReason() {
        store().place(results);
        store().failed(results, "first");
        store().failed(results, "second");
        assertThat(store().state(results)).isEqualTo(new OrderState.Failed("first"));
    }

    @Test
    void failureAfterDone_changesNothing() {
        store().place(results);
        store().done(results);
        store().failed(results, "late");
        assertThat(store().state(results)).isEqualTo(new OrderState.Done());
    }

    @Test
    void doneThatOutlivesItsOrder_isNotPlacedAgain() {
        store().done(results);
        store().place(results);
        assertThat(keys()).containsExactly("done");
        assertThat(store().find(results.id())).isEmpty();
    }

    @Test
    void idThatIsNone_findsNothing() {
        store().place(results);
        for (String id : List.of("", "..", "/", results.id() + "/", "../" + results.id(), "X", "a".repeat(300))) {
            assertThat(store().find(id)).as(id).isEmpty();
        }
    }

    @Test
    void strayObjects_areLeftOut() {
        bucket.objects().put("orders/readme.txt", new byte[0], "text/plain");
        bucket.objects().put("orders/x/y/order.json", new byte[0], "text/plain");
        assertThat(store().pending()).noneMatch(order -> order.equals(results));
    }

    @Test
    void placingAlone_isWhatPlacedBySees() {
        String id = results.id();
        assertThat(S3OrderStore.placedBy("orders/" + id + "/order.json")).contains(id);
        assertThat(S3OrderStore.placedBy("orders/" + id + "/again-2/order.json"))
                .contains(id);
        for (String key : List.of("done", "failed.json", "again-2/failed.json", "again-/order.json", "order.json.gz")) {
            assertThat(S3OrderStore.placedBy("orders/" + id + "/" + key))
                    .as(key)
                    .isEmpty();
        }
        assertThat(S3OrderStore.placedBy("reports/" + id + "/order.json")).isEmpty();
    }

    private List<String> keys() {
        String prefix = "orders/" + results.id() + "/";
        return bucket.objects().keys(prefix).stream()
                .map(key -> key.substring(prefix.length()))
                .toList();
    }

    private static void atOnce(int callers, Runnable call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(callers);
        try {
            List<Callable<Object>> calls = new ArrayList<>();
            for (int i = 0; i < callers; i++) {
                calls.add(Executors.callable(call));
            }
            for (Future<Object> done : threads.invokeAll(calls)) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }
}
