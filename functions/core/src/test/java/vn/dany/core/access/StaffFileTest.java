package vn.dany.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.Samples;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitRegister;

class StaffFileTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);
    private static final UnitRegister REGISTER = new UnitRegister(
            Samples.register().all(),
            List.of(),
            List.of(new UnitGroup("Cụm Đông", List.of(Samples.PHUC_SON_LUC_NAM, Samples.NHA_NAM))));

    @Test
    void rowsOfOnePerson_becomeOneMember() {
        List<StaffMember> members = read(
                        row(2, "A@Example.vn", "Lê A", "LEAD", "Huyện Tân Yên", "01/3/2024", "30/4/2024"),
                        row(3, "b@example.vn", "Trần B", "COMMUNE_TEAM", "7303", "", ""),
                        row(4, "a@example.vn", "Lê A", "AUDITOR", "", "2024-03-01", ""),
                        row(5, "c@example.vn", "Phạm C", "LEAD", "cum dong", "45383", ""),
                        row(6, "d@example.vn", "Vũ D", "LEAD", "Cụm 1: 07303; Nhã Nam", "", ""))
                .orElseThrow();

        LocalDate march = LocalDate.of(2024, 3, 1);
        assertThat(members)
                .containsExactly(
                        new StaffMember(
                                "a@example.vn",
                                "Lê A",
                                List.of(
                                        new Assignment(
                                                Role.LEAD,
                                                "",
                                                List.of(Samples.TAN_YEN),
                                                march,
                                                Optional.of(LocalDate.of(2024, 5, 1))),
                                        Assignment.provincial(Role.AUDITOR, march))),
                        new StaffMember(
                                "b@example.vn",
                                "Trần B",
                                List.of(Assignment.in(Samples.LAN_GIOI, Role.COMMUNE_TEAM, TODAY))),
                        new StaffMember(
                                "c@example.vn",
                                "Phạm C",
                                List.of(new Assignment(
                                        Role.LEAD,
                                        "Cụm Đông",
                                        List.of(Samples.PHUC_SON_LUC_NAM, Samples.NHA_NAM),
                                        TODAY,
                                        Optional.empty()))),
                        new StaffMember(
                                "d@example.vn",
                                "Vũ D",
                                List.of(new Assignment(
                                        Role.LEAD,
                                        "Cụm 1",
                                        List.of(Samples.LAN_GIOI, Samples.NHA_NAM),
                                        TODAY,
                                        Optional.empty()))));
    }

    @Test
    void rowsOfAMember_giveTheMemberAgain() {
        StaffMember member = new StaffMember(
                "a@example.vn",
                "Lê A",
                List.of(
                        Assignment.in(Samples.PHUC_SON_LUC_NAM, Role.COMMUNE_TEAM, Samples.FOUNDED),
                        Assignment.provincial(Role.AUDITOR, Samples.FOUNDED),
                        new Assignment(
                                Role.UNION,
                                "Cụm 1",
                                List.of(Samples.PHUC_SON, Samples.NHA_NAM),
                                Samples.FOUNDED,
                                Optional.of(TODAY))));
        List<StaffRow> rows = new StaffUnits(REGISTER, TODAY).rows(member, 1, Role::name);

        assertThat(StaffFile.read(rows, REGISTER, TODAY, StaffFileTest::role).orElseThrow())
                .containsExactly(member);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a b|Lê A|LEAD|216||| StaffFinding.IDENTITY_UNFIT",
                "''|Lê A|LEAD|216||| StaffFinding.IDENTITY_UNFIT",
                "a|''|LEAD|216||| StaffFinding.NAME_UNFIT",
                "a|Lê A|Vua|216||| StaffFinding.ROLE_UNKNOWN",
                "a|Lê A|LEAD|''||| StaffFinding.UNIT_MISSING",
                "a|Lê A|LEAD|Hà Nội||| StaffFinding.UNIT_UNKNOWN",
                "a|Lê A|LEAD|07303; 07306||| StaffFinding.UNIT_UNKNOWN",
                "a|Lê A|COMMUNE_TEAM|Xã Phúc Sơn||| StaffFinding.SEVERAL_UNITS_FIT",
                "a|Lê A|PROVINCE_EDITOR|216||| StaffFinding.ROLE_OF_EVERYTHING",
                "a|Lê A|LEAD|216|hôm nay|| StaffFinding.DAY_UNFIT",
                "a|Lê A|LEAD|216|31/4/2024|| StaffFinding.DAY_UNFIT",
                "a|Lê A|LEAD|216|2024-04-02|2024-04-01| StaffFinding.ENDS_BEFORE_BEGIN",
            })
    void rowThatCannotBe_isRefusedOnItsLine(
            String identity, String name, String role, String unit, String from, String until, String finding) {
        List<Finding> problems =
                read(row(7, identity, name, role, unit, from, until)).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code().key()).isEqualTo(finding);
        assertThat(problems.get(0).line()).isEqualTo(7);
    }

    @Test
    void everythingWrong_isSaidAtOnce() {
        assertThat(read(
                                row(2, "a", "Lê A", "LEAD", "216", "", ""),
                                row(3, "a", "Lê B", "LEAD", "216", "", ""),
                                row(4, "b", "B", "LEAD", "Hà Nội", "", ""))
                        .problems())
                .extracting(problem -> problem.line() + " " + problem.code())
                .containsExactly("3 NAME_DIFFERS", "3 ENTERED_TWICE", "4 UNIT_UNKNOWN");
        assertThat(read().problems()).hasSize(1);
    }

    private static Verdict<List<StaffMember>> read(StaffRow... rows) {
        return StaffFile.read(new ArrayList<>(List.of(rows)), REGISTER, TODAY, StaffFileTest::role);
    }

    private static StaffRow row(
            int line, String identity, String name, String role, String unit, String from, String until) {
        return new StaffRow(line, identity, name, role, unit, from == null ? "" : from, until == null ? "" : until);
    }

    private static Optional<Role> role(String word) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(word))
                .findFirst();
    }
}
