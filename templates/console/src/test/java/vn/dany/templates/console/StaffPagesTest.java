package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.People;
import vn.dany.core.access.Right;
import vn.dany.core.access.Role;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRow;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.desk.Home;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.StaffFinding;
import vn.dany.core.publish.PublishStaff;
import vn.dany.core.publish.UploadDigest;
import vn.dany.core.staff.StaffEffect;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** The pages of the register of staff, whole, and what pages show to whom. */
@QuarkusTest
class StaffPagesTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);

    private final StaffMember editor = new StaffMember(
            "nguyen.thi.hoa@bacgiang.gov.vn",
            "Nguyễn Thị Hoà",
            List.of(Assignment.provincial(Role.PROVINCE_EDITOR, Samples.FOUNDED)));
    private final StaffMember lead = new StaffMember(
            "tran.van.b@tanyen.gov.vn",
            "Trần Văn <B>",
            List.of(
                    new Assignment(
                            Role.COMMUNE_TEAM,
                            "",
                            List.of(Samples.PHUC_SON),
                            Samples.FOUNDED,
                            Optional.of(LocalDate.of(2024, 3, 1))),
                    Assignment.in(Samples.TAN_YEN, Role.LEAD, LocalDate.of(2024, 3, 1))));
    private final StaffMember groupLead = new StaffMember(
            lead.identity(),
            lead.name(),
            List.of(new Assignment(
                    Role.LEAD,
                    "Cụm 1",
                    List.of(Samples.NHA_NAM, Samples.PHUC_SON_LUC_NAM),
                    TODAY,
                    Optional.of(LocalDate.of(2025, 1, 1)))));

    @ParameterizedTest
    @EnumSource(Language.class)
    void staff_matchTheGoldenPage(Language language) {
        compare("staff", language, list("", language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void memberAfterARefusal_matchesTheGoldenPage(Language language) {
        StaffRow row = new StaffRow(1, lead.identity(), lead.name(), "LEAD", "Hà Nội", "2024-03-01", "");
        compare(
                "member",
                language,
                MemberPage.of(
                        lead.identity(),
                        lead.name(),
                        List.of(row),
                        true,
                        "0a1b",
                        List.of(Finding.line(1, StaffFinding.UNIT_UNKNOWN, "Hà Nội")),
                        language));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fileThatWouldChangeStaff_matchesTheGoldenPage(Language language) {
        StaffEffect effect =
                new StaffEffect(3, List.of(editor), List.of(new StaffEffect.Changed(lead, groupLead)), 1_204);
        compare(
                "staff-file",
                language,
                StaffFilePage.of(
                        new PublishStaff.Considered(effect, UploadDigest.of(new byte[] {1})),
                        Samples.register(),
                        TODAY,
                        true,
                        language));
    }

    @Test
    void search_findsByNameRoleAndUnitWithoutToneMarks() {
        for (String query : List.of("tran van", "tanyen.gov", "PHU TRACH dia ban", "huyen tan yen")) {
            assertThat(render(list(query, Language.VI)))
                    .as(query)
                    .contains("tran.van.b@tanyen.gov.vn</span></th>")
                    .doesNotContain("nguyen.thi.hoa@bacgiang.gov.vn</span></th>");
        }
        assertThat(render(list("hải phòng", Language.VI))).contains("Không tìm thấy ai");
    }

    @Test
    void everyRole_isReadInBothLanguages() {
        for (Language language : Language.values()) {
            for (Role role : Role.values()) {
                assertThat(RoleWords.read(RoleWords.of(role, language))).contains(role);
                assertThat(RoleWords.of(role, language)).isNotBlank();
            }
        }
        assertThat(RoleWords.read("phu trach dia ban")).contains(Role.LEAD);
        assertThat(RoleWords.read("")).isEmpty();
        assertThat(Arrays.stream(Role.values())
                        .map(role -> RoleWords.of(role, Language.VI))
                        .distinct())
                .hasSize(Role.values().length);
    }

    @Test
    void page_leadsOnlyWhereItsReaderMayGo() {
        Desk desk = Desk.ofOneRound().counting(Map.of(Samples.LAN_GIOI, 12));
        TemplateInstance campaigns = CampaignsPage.of(
                new Home(Desk.NOW, List.of(desk.progress()), List.of()), Optional.empty(), Language.VI);
        assertThat(render(as(EnumSet.of(Right.READ_PROGRESS), campaigns)))
                .contains("/console/rounds/")
                .doesNotContain("/console/campaigns", "/console/units", "/console/staff", "/console/questionnaires");
        vn.dany.core.desk.Desk theirs = desk.desk(People.in(Samples.LAN_GIOI, Role.COMMUNE_TEAM));
        TemplateInstance progress = ProgressPage.of(theirs, desk.entries, true, Board.Sort.RATE, false, Language.VI);
        assertThat(render(as(EnumSet.of(Right.READ_PROGRESS, Right.READ_KITS), progress)))
                .doesNotContain("/results", "/headcounts", "/contacts");
    }

    /** The page for somebody with these rights in every campaign. */
    private static TemplateInstance as(Set<Right> rights, TemplateInstance page) {
        return May.only(rights, (right, campaignId) -> rights.contains(right), page);
    }

    private TemplateInstance list(String query, Language language) {
        AuditEntry entry = new AuditEntry(
                AuditEntry.NO_CAMPAIGN,
                Desk.NOW,
                editor.identity(),
                AuditAction.STAFF_CHANGED,
                new TreeMap<>(Map.of(
                        "person",
                        lead.identity(),
                        "before",
                        "COMMUNE_TEAM " + Samples.PHUC_SON + " 2024-01-01/",
                        "after",
                        "LEAD " + Samples.TAN_YEN + " 2024-03-01/; AUDITOR  2024-03-01/")),
                "");
        return StaffPage.of(
                new Staff(3, List.of(editor, lead)),
                Samples.register(),
                TODAY,
                query,
                false,
                List.of(),
                List.of(entry),
                language);
    }

    private static void compare(String name, Language language, TemplateInstance page) {
        Golden.compare(language.tag(), name, render(page).replace(Shell.STYLE.version(), "VERSION"));
    }

    private static String render(TemplateInstance page) {
        return page.render();
    }
}
