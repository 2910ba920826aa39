package vn.dany.core.headcount;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.headcount.HeadcountFile.Line;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

class HeadcountFileTest {

    private final Campaign campaign = Samples.oneRound(new CampaignId("mau-2024"));
    private final UnitRegister register = Samples.register();

    @Test
    void goodLines_areLoadedInTheirOrder() {
        Verdict<Map<UnitId, Integer>> outcome =
                load(new Line(2, "07318", "31"), new Line(3, "07303", "0"), new Line(4, "07630", "999999"));
        assertThat(outcome.orElseThrow())
                .isEqualTo(Map.of(Samples.PHUC_SON, 31, Samples.LAN_GIOI, 0, Samples.PHUC_SON_LUC_NAM, 999_999));
        assertThat(outcome.orElseThrow().keySet())
                .containsExactly(Samples.PHUC_SON, Samples.LAN_GIOI, Samples.PHUC_SON_LUC_NAM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1234", "1.234", "1 234", "1\u00a0234", " 1234 "})
    void thousandsAsPeopleWriteThem_areReadLikeTheTyped(String headcount) {
        assertThat(load(new Line(2, "07318", headcount)))
                .isEqualTo(new Verdict.Sound<>(Map.of(Samples.PHUC_SON, 1_234)));
        assertThat(HeadcountTable.read(Map.of(Samples.PHUC_SON, headcount), campaign)
                        .declared())
                .containsExactly(Map.entry(Samples.PHUC_SON, 1_234));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-1", "1.5", "1,000", "1e3", "x", "1000000", "٣١", "31 người"})
    void headcountThatIsNoWholeNumber_isRefusedWithItsLine(String headcount) {
        assertThat(refused(load(new Line(2, "07318", "31"), new Line(3, "07303", headcount))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.line()).isEqualTo(3);
                    assertThat(problem.arguments()).containsExactly(headcount);
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00000", "07319", "7318", "24", "216", "07318 "})
    void codeOfNoSurveyedUnit_isRefusedWithItsLine(String code) {
        assertThat(refused(load(new Line(2, code, "31")))).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.arguments()).containsExactly(code);
        });
    }

    @Test
    void unitTwice_isRefusedAtItsSecondLine() {
        assertThat(refused(load(new Line(2, "07318", "31"), new Line(3, "07318", "31"))))
                .extracting(Finding::line)
                .containsExactly(3);
    }

    @Test
    void everyBadLine_isNamed() {
        assertThat(refused(load(
                        new Line(2, "07318", "x"),
                        new Line(3, "07303", "1"),
                        new Line(4, "x", "1"),
                        new Line(5, "07303", "2"))))
                .extracting(Finding::line)
                .containsExactly(2, 4, 5);
    }

    @Test
    void fileWithoutLines_isRefused() {
        assertThat(refused(load())).hasSize(1);
    }

    /** The round opens at 2024-03-31T17:00Z, which is 01/4 in Vietnam. */
    @Test
    void codes_meanWhatTheyMeantInVietnamWhenTheFirstRoundOpened() {
        LocalDate reform = LocalDate.of(2024, 4, 1);
        List<AdministrativeUnit> units = new ArrayList<>();
        for (AdministrativeUnit unit : register.all()) {
            units.add(unit.id().equals(Samples.PHUC_SON) ? until(unit, reform) : unit);
        }
        UnitId successor = UnitId.of("07318", reform);
        AdministrativeUnit old = register.unit(Samples.PHUC_SON);
        units.add(new AdministrativeUnit(
                successor, "07318", "Phúc Sơn Mới", "Xã", old.level(), Samples.TAN_YEN, reform, null));
        UnitRegister reformed = new UnitRegister(units);
        List<UnitId> surveyed = List.of(successor);
        Campaign later = new Campaign(
                campaign.id(),
                campaign.title(),
                campaign.organ(),
                campaign.legalBasis(),
                campaign.purpose(),
                campaign.population(),
                campaign.contact(),
                campaign.questionnaire(),
                surveyed,
                1,
                campaign.rounds(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        assertThat(HeadcountFile.load(List.of(new Line(2, "07318", "31")), later, reformed))
                .isEqualTo(new Verdict.Sound<>(Map.of(successor, 31)));
    }

    private static AdministrativeUnit until(AdministrativeUnit unit, LocalDate validTo) {
        return new AdministrativeUnit(
                unit.id(),
                unit.code(),
                unit.name(),
                unit.type(),
                unit.level(),
                unit.parentId(),
                unit.validFrom(),
                validTo);
    }

    private Verdict<Map<UnitId, Integer>> load(Line... lines) {
        return HeadcountFile.load(List.of(lines), campaign, register);
    }

    private static List<Finding> refused(Verdict<Map<UnitId, Integer>> outcome) {
        assertThat(outcome).isInstanceOf(Verdict.Refused.class);
        return outcome.problems();
    }
}
