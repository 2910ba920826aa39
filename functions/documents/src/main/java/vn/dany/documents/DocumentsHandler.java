package vn.dany.documents;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import vn.dany.adapters.s3.S3OrderStore;
import vn.dany.core.order.CarryOutOrder;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.Placing;

/**
 * Called by EventBridge for each object created under {@code orders/}: carries out the order the object places. Events
 * about other objects or of no known form, and those that come twice, change nothing.
 *
 * <p>Lambda does not tell how often it has tried an event, and its own retries come minutes later, while somebody looks
 * at the order's page. So all tries happen within one call, seconds apart; the last one gives the order up with its
 * reason, for that page to show. What cannot even be recorded is thrown, and so left to Lambda's retries, as is a
 * process that dies: the order is still placed then, and the next call finds it; after the last one it grows too old.
 */
@Singleton
public class DocumentsHandler implements RequestHandler<JsonNode, DocumentsHandler.Outcome> {

    private static final Logger LOG = Logger.getLogger(DocumentsHandler.class);
    private static final JsonPointer KEY = JsonPointer.compile("/detail/object/key");
    private static final List<Duration> PAUSES = List.of(Duration.ofSeconds(1), Duration.ofSeconds(4));

    private final CarryOutOrder carryOutOrder;
    private final OrderStore orders;
    private final List<Duration> pauses;

    @Inject
    public DocumentsHandler(CarryOutOrder carryOutOrder, OrderStore orders) {
        this(carryOutOrder, orders, PAUSES);
    }

    DocumentsHandler(CarryOutOrder carryOutOrder, OrderStore orders, List<Duration> pauses) {
        this.carryOutOrder = carryOutOrder;
        this.orders = orders;
        this.pauses = pauses;
    }

    /** The order the event was about, null if it was about none. */
    public record Outcome(@Nullable String orderId) {}

    @Override
    public Outcome handleRequest(JsonNode event, Context context) {
        Optional<Placing> placing = key(event).flatMap(S3OrderStore::placedBy);
        placing.ifPresent(this::carryOut);
        return new Outcome(placing.map(Placing::orderId).orElse(null));
    }

    private void carryOut(Placing placing) {
        String orderId = placing.orderId();
        for (Duration pause : pauses) {
            try {
                carryOutOrder.carryOut(placing, false);
                return;
            } catch (RuntimeException e) {
                LOG.warnf(e, "orderId=%s failed, trying again", orderId);
                sleep(pause);
            }
        }
        carryOutOrder.carryOut(placing, true);
        orders.find(orderId)
                .map(orders::state)
                .filter(state -> state.stage() == OrderState.Stage.FAILED)
                .ifPresent(state -> LOG.errorf("orderId=%s given up reason=%s", orderId, state.reason()));
    }

    /** {@code detail.object.key}, if the event has one. */
    private static Optional<String> key(JsonNode event) {
        return Optional.ofNullable(event.at(KEY).textValue());
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted between two tries", e);
        }
    }
}
