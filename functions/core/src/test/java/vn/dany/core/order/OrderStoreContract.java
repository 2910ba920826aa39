package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.unit.UnitId;

/** What {@link OrderStore} promises, whatever is behind it. The store may be shared. */
public abstract class OrderStoreContract {

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);
    private final ResultsOrder order = order(Map.of(Samples.PHUC_SON, 31, Samples.NHA_NAM, 0));

    /** The time the store is given. A bucket stamps its objects with the right one, whatever is said here. */
    protected final SettableClock clock = new SettableClock(Instant.now());

    /** The store under test. */
    protected abstract OrderStore store();

    @Test
    void orderNobodyPlaced_isAbsent() {
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.ABSENT));
        assertThat(store().find(order.id())).isEmpty();
        assertThat(pending()).isEmpty();
    }

    @Test
    void placedOrder_isPendingAndReadBackUnchanged() {
        store().place(order);
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(store().find(order.id())).contains(order);
        assertThat(pending()).containsExactly(order);
    }

    @Test
    void orderWithoutHeadcounts_isReadBackUnchanged() {
        ResultsOrder bare = order(Map.of());
        store().place(bare);
        assertThat(store().find(bare.id())).contains(bare);
    }

    @Test
    void placedTwice_isOneOrder() {
        store().place(order);
        store().place(new ResultsOrder(order.tally(), new TreeMap<>(order.headcounts())));
        assertThat(pending()).containsExactly(order);
    }

    @Test
    void doneOrder_isNoLongerPending() {
        store().place(order);
        store().done(order);
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        assertThat(pending()).isEmpty();
        assertThat(store().find(order.id())).contains(order);
    }

    @Test
    void doneTwice_staysDone() {
        store().place(order);
        store().done(order);
        store().done(order);
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
    }

    @Test
    void doneOrderPlacedAgain_staysDone() {
        store().place(order);
        store().done(order);
        store().place(order);
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        assertThat(pending()).isEmpty();
    }

    @Test
    void failedOrder_saysWhyAndIsNoLongerPending() {
        store().place(order);
        store().failed(store().newest(order), "kho dữ liệu không trả lời");
        assertThat(store().state(order)).isEqualTo(OrderState.failed("kho dữ liệu không trả lời"));
        assertThat(pending()).isEmpty();
        assertThat(store().find(order.id())).contains(order);
    }

    @Test
    void failedOrderPlacedAgain_isPlacedAnew() {
        store().place(order);
        store().failed(store().newest(order), "unexpected");
        store().place(order);
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(pending()).containsExactly(order);
    }

    @Test
    void orderWhoseRunDied_countsAsFailedOnceNothingWorksOnItAndMayBePlacedAnew() {
        Instant before = clock.instant();
        store().place(order);
        clock.advance(OrderState.LIMIT.minusMinutes(1));
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(pending()).containsExactly(order);
        clock.advance(Duration.ofMinutes(2));
        assertThat(store().state(order)).isEqualTo(OrderState.failed(OrderState.UNFINISHED));
        assertThat(pending()).isEmpty();
        assertThat(store().find(order.id())).contains(order);

        store().place(order);
        clock.set(before);
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(pending()).containsExactly(order);
    }

    @Test
    void orderDoneLate_isDone() {
        store().place(order);
        clock.advance(OrderState.LIMIT.plusMinutes(1));
        store().done(order);
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
    }

    @Test
    void runThatFailsAfterItsOrderWasPlacedAnew_givesUpItsOwnPlacingAlone() {
        store().place(order);
        Placing first = store().newest(order);
        clock.advance(OrderState.LIMIT.plusMinutes(1));
        store().place(order);
        clock.set(clock.instant().minus(OrderState.LIMIT));

        store().failed(first, "unexpected");

        assertThat(store().newest(order)).isEqualTo(new Placing(order.id(), 2));
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(pending()).containsExactly(order);
    }

    @Test
    void orderPlacedAnew_canBeDone() {
        store().place(order);
        store().failed(store().newest(order), "unexpected");
        store().place(order);
        store().done(order);
        assertThat(store().state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
    }

    @Test
    void orders_areApart() {
        ResultsOrder other = order(Map.of(Samples.PHUC_SON, 32));
        store().place(order);
        store().place(other);
        store().done(order);
        assertThat(store().state(other)).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(pending()).containsExactly(other);
    }

    @Test
    void kitOrder_isReadBackUnchanged() {
        SampleProvince province = new SampleProvince(Samples.oneRound(Samples.freshCampaignId()));
        KitOrder kit = new KitOrder(province.composeKit.compose(province.campaign.id()));
        store().place(kit);
        assertThat(store().find(kit.id())).contains(kit);
        assertThat(store().pending()).contains(kit);
    }

    private ResultsOrder order(Map<UnitId, Integer> headcounts) {
        return new ResultsOrder(DisclosedSamples.tally(roundId, 7), new TreeMap<>(headcounts));
    }

    private List<Order> pending() {
        return store().pending().stream()
                .filter(pending -> pending.campaignId().equals(roundId.campaignId()))
                .toList();
    }
}
