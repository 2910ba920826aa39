package vn.dany.templates.printed;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.questionnaire.LocalizedText;

class LetterheadTest {

    private static final String STATE_PLAN = "Kế hoạch số 152/KH-UBND ngày 01/3/2024";
    private final Campaign campaign = Samples.oneRound(new CampaignId("dau-giay"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Dân vận Tỉnh ủy Bắc Giang",
                "Huyện ủy Tân Yên",
                "HUYỆN UỶ TÂN YÊN",
                "Đảng uỷ xã Phúc Sơn",
                "Ban cán sự đảng UBND tỉnh",
                "Khối Dân vận – Đảng ủy xã Phúc Sơn"
            })
    void organOfTheParty_hasThePartysHeadWithoutANumber(String organ) {
        for (Normalizer.Form form : Normalizer.Form.values()) {
            assertThat(Letterhead.of(of(campaign, Normalizer.normalize(organ, form), "Kế hoạch khảo sát năm 2024")))
                    .isEqualTo(Letterhead.PARTY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ủy ban nhân dân tỉnh Bắc Giang",
                "Uỷ ban nhân dân huyện Tân Yên",
                "Sở Nội vụ",
                "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, Ủy ban nhân dân tỉnh"
            })
    void otherOrgan_hasTheStates(String organ) {
        assertThat(Letterhead.of(of(campaign, organ, STATE_PLAN))).isEqualTo(Letterhead.STATE);
    }

    @Test
    void planOfTheParty_hasThePartysHeadWhoeverCarriesItOut() {
        assertThat(Letterhead.of(of(campaign, "Sở Nội vụ", "Kế hoạch số 152-KH/BCSĐ-BDVTU ngày 18/4/2023")))
                .isEqualTo(Letterhead.PARTY);
    }

    /** The same of another organ, after another plan. */
    static Campaign of(Campaign c, String organ, String basis) {
        return new Campaign(
                c.id(),
                c.title(),
                LocalizedText.of(organ, organ),
                LocalizedText.of(basis, basis),
                c.purpose(),
                c.population(),
                c.contact(),
                c.questionnaire(),
                c.unitIds(),
                c.secretVersion(),
                c.rounds(),
                c.trial(),
                c.zaloGroup(),
                c.signatory(),
                c.formLinks());
    }
}
