package vn.dany.adapters.s3;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.order.Order;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.OrderStoreContract;
import vn.dany.core.order.Placing;
import vn.dany.core.order.ResultsOrder;
import vn.dany.formats.json.OrderJson;

class S3OrderStoreTest extends OrderStoreContract {

    private final Bucket bucket = bucket();
    private final ResultsOrder results =
            new ResultsOrder(DisclosedSamples.tally(new RoundId(Samples.freshCampaignId(), 1), 3), new TreeMap<>());

    Bucket bucket() {
        return Bucket.embedded();
    }

    @Override
    protected OrderStore store() {
        return new S3OrderStore(bucket.objects(), clock);
    }

    @Test
    void orderPlacedFailedPlacedAgainAndDone_leavesAllItsTrail() {
        store().place(results);
        store().failed(store().newest(results), "unexpected");
        store().place(results);
        store().failed(store().newest(results), "storeUnavailable");
        assertThat(store().state(results)).isEqualTo(OrderState.failed("storeUnavailable"));
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
        store().failed(store().newest(results), "unexpected");
        atOnce(12, () -> store().place(results));
        assertThat(keys()).containsExactly("again-2/order.json", "failed.json", "order.json");
        assertThat(store().state(results)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    @Test
    void failureReportedTwice_keepsTheFirstReason() {
        store().place(results);
        store().failed(store().newest(results), "first");
        store().failed(store().newest(results), "second");
        assertThat(store().state(results)).isEqualTo(OrderState.failed("first"));
    }

    @Test
    void failureAfterDone_changesNothing() {
        store().place(results);
        store().done(results);
        store().failed(store().newest(results), "late");
        assertThat(store().state(results)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
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
    void orderOfAnEarlierVersion_isNotThereAndStopsNoOther() {
        Order other = new ResultsOrder(results.tally(), new TreeMap<>(Map.of(Samples.PHUC_SON, 31)));
        placeUnreadable("{\"format\":1,\"order\":\"results\",\"round\":\"pks01-2024.1\",\"snapshot\":\"7\"}");
        store().place(other);

        assertThat(store().find(results.id())).isEmpty();
        assertThat(store().pending()).contains(other).doesNotContain(results);
    }

    @Test
    void whateverIsKeptAsAnOrder_stopsNoOther() {
        Order other = new ResultsOrder(results.tally(), new TreeMap<>(Map.of(Samples.PHUC_SON, 31)));
        String good = new String(OrderJson.write(results), StandardCharsets.UTF_8);
        store().place(other);
        List<String> spoilt = List.of(
                "",
                "[]",
                "null",
                "not JSON",
                "{\"format\":2}",
                good.replace("\"format\":2", "\"format\":3"),
                good.replace("\"countedAt\":\"", "\"countedAt\":\"x"),
                good.replace("\"number\":", "\"number\":-"),
                new String(OrderJson.write(other), StandardCharsets.UTF_8));
        for (String json : spoilt) {
            placeUnreadable(json);
            assertThat(store().find(results.id())).as(json).isEmpty();
            assertThat(store().pending()).as(json).contains(other).doesNotContain(results);
        }
    }

    @Test
    void unreadableOrderPlacedAgain_isGivenUpAndPlacedAnew() {
        placeUnreadable("{\"format\":1}");
        store().place(results);
        store().place(results);

        assertThat(keys()).containsExactly("again-2/order.json", "failed.json", "order.json");
        assertThat(store().find(results.id())).contains(results);
        assertThat(store().state(results)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    @Test
    void unreadableOrder_isLoggedOnceWithoutItsContent() {
        List<LogRecord> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.INFO.intValue()
                        && entry.getMessage().contains(results.id())) {
                    logged.add(entry);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger log = Logger.getLogger(S3OrderStore.class.getName());
        log.addHandler(handler);
        try {
            placeUnreadable("{\"format\":1,\"order\":\"secret\"}");
            OrderStore store = store();
            store.pending();
            store.pending();
            store.find(results.id());
        } finally {
            log.removeHandler(handler);
        }
        assertThat(logged).singleElement().satisfies(entry -> {
            assertThat(entry.getMessage()).doesNotContain("secret");
            assertThat(entry.getThrown()).isNull();
        });
    }

    @Test
    void placingAlone_isWhatPlacedBySees() {
        String id = results.id();
        assertThat(S3OrderStore.placedBy("orders/" + id + "/order.json")).contains(new Placing(id, 1));
        assertThat(S3OrderStore.placedBy("orders/" + id + "/again-2/order.json"))
                .contains(new Placing(id, 2));
        for (String key : List.of("done", "failed.json", "again-2/failed.json", "again-/order.json", "order.json.gz")) {
            assertThat(S3OrderStore.placedBy("orders/" + id + "/" + key))
                    .as(key)
                    .isEmpty();
        }
        assertThat(S3OrderStore.placedBy("reports/" + id + "/order.json")).isEmpty();
    }

    private void placeUnreadable(String json) {
        bucket.objects()
                .put(
                        "orders/" + results.id() + "/order.json",
                        json.getBytes(StandardCharsets.UTF_8),
                        "application/json");
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
