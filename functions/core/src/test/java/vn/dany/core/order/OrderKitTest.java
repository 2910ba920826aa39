package vn.dany.core.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.MakeKit;
import vn.dany.core.kit.PlainKitPrinter;

class OrderKitTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final OrderKit orderKit = new OrderKit(province.composeKit, province.orders);
    private final ShowKit showKit =
            new ShowKit(province.findCampaign, province.registry, province.composeKit, province.orders, province.kits);
    private final CampaignId campaignId = province.campaign.id();

    @Test
    void orderedTwice_isOneOrder() {
        assertThat(orderKit.order(campaignId)).isEqualTo(orderKit.order(campaignId));
        assertThat(province.orders.pending()).hasSize(1);
    }

    @Test
    void reissuedCodes_areANewOrder() {
        KitOrder first = orderKit.order(campaignId);
        province.registry.issue(List.of(
                new Entry(EntryCode.draw(province.random), campaignId, Samples.PHUC_SON, "Bộ phận một cửa", null)));
        assertThat(orderKit.order(campaignId).id()).isNotEqualTo(first.id());
        assertThat(province.orders.pending()).hasSize(2);
    }

    @Test
    void kitNobodyOrdered_isAbsent() {
        KitProgress progress = showKit.show(People.EDITOR, campaignId);
        assertThat(progress.state()).isEqualTo(OrderState.at(OrderState.Stage.ABSENT));
        assertThat(progress.made()).isZero();
        assertThat(progress.all()).isEqualTo(province.campaign.unitIds().size());
    }

    @Test
    void kitUnderWay_saysHowManyCodesAreDone() {
        Kit kit = orderKit.order(campaignId).kit();
        Kit.Group first = kit.groups().get(0);
        province.kits.keep(kit, new KitFile(new KitNames(kit).annex(first), new byte[0], "x"));
        assertThat(showKit.show(People.EDITOR, campaignId).made())
                .as("not all of the group yet")
                .isZero();
        province.kits.keep(kit, new KitFile(new KitNames(kit).archive(first), new byte[0], "x"));
        KitProgress progress = showKit.show(People.EDITOR, campaignId);
        assertThat(progress.state()).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
        assertThat(progress.made()).isEqualTo(first.codes().size());
        assertThat(progress.isMade(first)).isTrue();
        assertThat(progress.isMade(kit.groups().get(1))).isFalse();
    }

    @Test
    void carriedOutOrder_isDone() {
        KitOrder order = orderKit.order(campaignId);
        carryOut(order);
        assertThat(province.orders.state(order)).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        assertThat(showKit.show(People.EDITOR, campaignId).state()).isEqualTo(OrderState.at(OrderState.Stage.DONE));
        assertThat(showKit.show(People.EDITOR, campaignId).made())
                .isEqualTo(showKit.show(People.EDITOR, campaignId).all());
    }

    @Test
    void kitThatOutlivesItsOrder_isStillDone() {
        Kit kit = province.composeKit.compose(campaignId);
        new MakeKit(new PlainKitPrinter(), province.kits).make(kit);
        assertThat(showKit.show(People.EDITOR, campaignId).state()).isEqualTo(OrderState.at(OrderState.Stage.DONE));
    }

    @Test
    void orderPlacedBeforeTheCodesChanged_isCarriedOutWithItsOwn() {
        KitOrder order = orderKit.order(campaignId);
        EntryCode later = EntryCode.draw(province.random);
        province.registry.issue(List.of(new Entry(later, campaignId, Samples.PHUC_SON, "Bộ phận một cửa", null)));
        carryOut(order);
        byte[] whole = province.kits
                .read(order.kit(), new KitNames(order.kit()).whole())
                .orElseThrow();
        assertThat(new String(whole, StandardCharsets.UTF_8))
                .contains(order.kit().codes().get(0).code().value())
                .doesNotContain(later.value());
    }

    @Test
    void failedKit_keepsItsReasonAndIsPlacedAnewByOrderingAgain() {
        KitOrder order = orderKit.order(campaignId);
        province.orders.failed(province.orders.newest(order), "storeUnavailable");
        assertThat(showKit.show(People.EDITOR, campaignId).state()).isEqualTo(OrderState.failed("storeUnavailable"));
        orderKit.order(campaignId);
        assertThat(showKit.show(People.EDITOR, campaignId).state()).isEqualTo(OrderState.at(OrderState.Stage.PLACED));
    }

    private void carryOut(KitOrder order) {
        new CarryOutOrder(
                        province.orders,
                        province.registry,
                        province.documents,
                        content -> new byte[0],
                        (document, content) -> new byte[0],
                        new MakeKit(new PlainKitPrinter(), province.kits),
                        province.readArchive,
                        new PlainDataFiles(),
                        province.clock)
                .carryOut(province.orders.newest(order), true);
    }
}
