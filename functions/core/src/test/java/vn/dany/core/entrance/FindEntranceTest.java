package vn.dany.core.entrance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

class FindEntranceTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final FindEntrance findEntrance = new FindEntrance(province.registry);

    @Test
    void code_leadsToCampaignUnitAndTheUnitAbove() {
        EntryCode code = province.code(Samples.PHUC_SON);
        Entrance entrance = findEntrance.find(
                EntryCode.parse(code.grouped().toLowerCase(Locale.ROOT)).orElseThrow());
        assertThat(entrance.entry().code()).isEqualTo(code);
        assertThat(entrance.campaign()).isEqualTo(province.campaign);
        assertThat(entrance.questionnaire()).isEqualTo(Samples.questionnaire());
        assertThat(entrance.unit().fullName()).isEqualTo("Xã Phúc Sơn");
        assertThat(entrance.parent().orElseThrow().fullName()).isEqualTo("Huyện Tân Yên");
    }

    @Test
    void unitsOfOneName_areToldApartByTheUnitAbove() {
        Entrance other = findEntrance.find(province.code(Samples.PHUC_SON_LUC_NAM));
        assertThat(other.unit().fullName()).isEqualTo("Xã Phúc Sơn");
        assertThat(other.parent().orElseThrow().fullName()).isEqualTo("Huyện Lục Nam");
    }

    @Test
    void wrongCharacter_isMistypedAndNotGuessed() {
        String code = province.code(Samples.PHUC_SON).value();
        char last = code.charAt(9) == '2' ? '3' : '2';
        assertThat(EntryCode.parse(code.substring(0, 9) + last)).isEmpty();
    }

    @Test
    void codeNobodyIssued_isUnknown() {
        EntryCode invented = EntryCode.draw(new Random(99));
        assertProblem(Problem.of(Problem.Code.ENTRY_CODE_UNKNOWN), () -> findEntrance.find(invented));
    }

    @Test
    void withdrawnCode_isRevoked() {
        Entry withdrawn = new Entry(
                EntryCode.draw(new Random(98)), province.campaign.id(), Samples.PHUC_SON, "cu", Samples.OPENS);
        province.registry.issue(List.of(withdrawn));
        assertProblem(
                Problem.entryCodeRevoked(province.campaign.id().value()), () -> findEntrance.find(withdrawn.code()));
    }

    private static void assertProblem(Problem problem, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.problem()).isEqualTo(problem));
    }
}
