package vn.dany.formats.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.finding.Finding;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;
import vn.dany.formats.json.FileRefused;

class CampaignFileTest {

    private static final UnitRegister UNITS = StarterSet.units();
    private static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    @Test
    void districtCode_standsForItsCommunes() throws IOException {
        assertThat(read(file("216", ROUND)).unitIds()).hasSize(22);
        assertThat(read(file("24", ROUND)).unitIds()).hasSize(209);
    }

    @Test
    void codes_areTakenAsWrittenAndPutInTheOrderOfTheRegister() throws IOException {
        assertThat(read(file("[07204, 07201]", ROUND)).unitIds())
                .extracting(unitId -> UNITS.unit(unitId).code())
                .containsExactly("07201", "07204");
        assertThat(read(file("[216, 07201]", ROUND)).unitIds()).hasSize(23);
    }

    @Test
    void times_areVietnamese() throws IOException {
        Campaign campaign = read(file("all", "{opensAt: 2024-08-29T00:00, closesAt: 2024-08-31T23:59:59}"));
        assertThat(campaign.rounds().get(0).window().opensAt()).isEqualTo(Instant.parse("2024-08-28T17:00:00Z"));
        assertThat(campaign.rounds().get(0).window().closesAt()).isEqualTo(Instant.parse("2024-08-31T16:59:59Z"));
    }

    @Test
    void unknownAndRepeatedCodes_areRefusedAtTheirPlace() {
        assertThat(problems(file("[07201, 99999, 07201]", ROUND)))
                .extracting(Finding::where)
                .containsExactly("units[1]", "units[2]");
        assertThat(problems(file("tan-yen", ROUND))).extracting(Finding::where).containsExactly("units");
        assertThat(problems(file("[]", ROUND))).extracting(Finding::where).containsExactly("units");
    }

    @Test
    void dayBeforeTheRegister_isRefused() {
        FileRefused refused = catchThrowableOfType(
                FileRefused.class,
                () -> CampaignFile.read(stream(file("all", ROUND)), UNITS, LocalDate.of(2023, 12, 31)));
        assertThat(refused.problems()).extracting(Finding::where).containsExactly("units");
    }

    @Test
    void timeWithAZone_isRefused() {
        assertThat(problems(file("all", "{opensAt: 2024-04-01T00:00:00Z, closesAt: 02/04/2024}")))
                .extracting(Finding::where)
                .containsExactly("rounds[0].opensAt", "rounds[0].closesAt");
    }

    @Test
    void districtNames_areNotConfusedWithUnits() {
        List<AdministrativeUnit> bacGiang = UNITS.search("Thành phố Bắc Giang");
        assertThat(bacGiang).extracting(AdministrativeUnit::code).containsExactly("213");
    }

    @Test
    void everythingAFileMaySay_isReadAndWrittenBackTheSame() throws IOException {
        CampaignPlan plan = CampaignFile.plan(stream(file("[216, 07201]", ROUND) + """
                trial: {opensAt: 2024-03-30T08:00:00, closesAt: 2024-03-31T00:00:00}
                zaloGroup: https://zalo.me/g/abcdef123
                signatory: {title: TM. BAN CÁN SỰ ĐẢNG, lines: [PHÓ BÍ THƯ, Nguyễn Văn A]}
                headcounts: {07201: 21, "07303": "19"}
                placements: {07201: [Một cửa, Nhà văn hóa]}
                secretVersion: 2
                """));
        assertThat(plan.headcounts()).containsEntry("07201", "21").containsEntry("07303", "19");
        assertThat(plan.placements()).containsEntry("07201", List.of("Một cửa", "Nhà văn hóa"));
        assertThat(CampaignFile.plan(stream(CampaignFile.write(plan)))).isEqualTo(plan);
        PlanCheck.Sound sound = PlanCheck.check(plan, UNITS, DAY).orElseThrow();
        assertThat(sound.campaign().trial()).isPresent();
        assertThat(sound.campaign().secretVersion()).isEqualTo(2);
        assertThat(sound.headcounts()).hasSize(2);
    }

    @Test
    void everythingWrong_isListedAtOnceWithItsPlace() {
        assertThat(problems("""
                id: Thử 2024
                title: {en: Sample}
                organ: []
                legalBasis: Kế hoạch
                purpose: Thử
                population: Cán bộ
                questionaire: pks01@1
                units: [99999]
                rounds:
                  - {opensAt: 2024-04-01T00:00, closesAt: 2024-04-03T00:00}
                  - {opensAt: 2024-04-02T00:00, closesAt: 2024-04-05T00:00}
                  - {opens: 2024-05-01T00:00}
                zaloGroup: zalo.me/g/x
                signatory: {title: TM. BAN, lines: PHÓ}
                """))
                .extracting(Finding::where)
                .contains(
                        "questionaire",
                        "title.vi",
                        "organ",
                        "rounds[2].opens",
                        "signatory.lines",
                        "id",
                        "contact",
                        "questionnaire",
                        "units",
                        "rounds[1].opensAt",
                        "rounds[2].opensAt",
                        "rounds[2].closesAt",
                        "zaloGroup")
                .doesNotContain("title");
    }

    private static final String ROUND = "{opensAt: 2024-04-01T00:00:00, closesAt: 2024-04-02T00:00:00}";

    private static String file(String units, String round) {
        return """
                id: thu-2024
                title: Khảo sát thử
                organ: Ban Dân vận Tỉnh ủy
                legalBasis: Kế hoạch
                purpose: Thử
                population: Cán bộ
                contact: Tổ công tác
                questionnaire: pks01@1
                units: %s
                rounds: [%s]
                """.formatted(units, round);
    }

    private static Campaign read(String file) throws IOException {
        return CampaignFile.read(stream(file), UNITS, DAY);
    }

    private static List<Finding> problems(String file) {
        FileRefused refused = catchThrowableOfType(FileRefused.class, () -> read(file));
        assertThat(refused).as("must be refused").isNotNull();
        return refused.problems();
    }

    private static ByteArrayInputStream stream(String file) {
        return new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8));
    }
}
