package vn.dany.core.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

class ComposeKitTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final ComposeKit composeKit = province.composeKit;

    @Test
    void kit_holdsEveryCodeUnderTheUnitAbove() {
        Kit kit = composeKit.compose(province.campaign.id());
        assertThat(kit.codes().stream().map(PrintedCode::code))
                .containsExactlyInAnyOrderElementsOf(province.registry.entries(province.campaign.id()).stream()
                        .map(Entry::code)
                        .toList());
        assertThat(kit.groups()).extracting(Kit.Group::fullName).doesNotHaveDuplicates();
        for (Kit.Group group : kit.groups()) {
            for (PrintedCode code : group.codes()) {
                var unit = Samples.register()
                        .unit(province.registry.entry(code.code()).orElseThrow().unitId());
                assertThat(code.unitName()).isEqualTo(unit.fullName());
                assertThat(Samples.register().parentOf(unit.id()).orElseThrow().fullName())
                        .isEqualTo(group.fullName());
            }
        }
    }

    @Test
    void unitWithAWindowOfItsOwn_isPrintedWithIt() {
        Round round = province.campaign.rounds().get(0);
        CollectionWindow longer = new CollectionWindow(
                round.window().opensAt(), round.window().closesAt().plusSeconds(86_400));
        province.registry.put(province.campaign.with(round.with(Samples.PHUC_SON, longer)));
        Kit kit = composeKit.compose(province.campaign.id());
        for (PrintedCode code : kit.codes()) {
            boolean extended =
                    province.registry.entry(code.code()).orElseThrow().unitId().equals(Samples.PHUC_SON);
            assertThat(kit.windows(code)).containsExactly(extended ? longer : round.window());
            assertThat(code.ownWindows().isEmpty()).isEqualTo(!extended);
        }
    }

    @Test
    void composedAgain_isTheSameKit() {
        assertThat(composeKit.compose(province.campaign.id())).isEqualTo(composeKit.compose(province.campaign.id()));
        assertThat(composeKit.compose(province.campaign.id()).id())
                .isEqualTo(composeKit.compose(province.campaign.id()).id())
                .matches("kit-mau-2024-[0-9a-f]{16}");
    }

    @Test
    void newCode_isAnotherKit() {
        String before = composeKit.compose(province.campaign.id()).id();
        province.registry.issue(List.of(new Entry(
                EntryCode.draw(province.random), province.campaign.id(), Samples.PHUC_SON, "Bộ phận một cửa", null)));
        Kit after = composeKit.compose(province.campaign.id());
        assertThat(after.id()).isNotEqualTo(before);
        assertThat(after.codes()).extracting(PrintedCode::placement).contains("Bộ phận một cửa");
    }

    @Test
    void revokedCode_isNotPrinted() {
        EntryCode revoked = EntryCode.draw(province.random);
        province.registry.issue(List.of(
                new Entry(revoked, province.campaign.id(), Samples.PHUC_SON, "Nhà văn hóa", province.clock.instant())));
        assertThat(composeKit.compose(province.campaign.id()).codes())
                .extracting(PrintedCode::code)
                .doesNotContain(revoked);
    }

    @Test
    void unknownCampaign_isNotThere() {
        assertThatThrownBy(() -> composeKit.compose(new CampaignId("khong-co")))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        thrown -> assertThat(thrown.problem()).isEqualTo(Problem.of(Problem.Code.NOT_IN_SCOPE)));
    }
}
