package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.InMemoryStaffRegister;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.StaffFinding;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.InMemoryRegistry;

class ChangeStaffTest {

    private static final LocalDate FROM = Samples.FOUNDED;

    private final SettableClock clock = new SettableClock(Samples.OPENS);
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final InMemoryStaffRegister register = new InMemoryStaffRegister(log);
    private final ChangeStaff changeStaff = new ChangeStaff(register, new FindCampaign(new InMemoryRegistry()), clock);
    private final StaffMember editor = member("e", Assignment.provincial(Role.PROVINCE_EDITOR, FROM));
    private final StaffMember lead = member("l", Assignment.in(Samples.TAN_YEN, Role.LEAD, FROM));

    @Test
    void file_isTakenOnlyAfterAYesToTheVeryPicture() {
        register.replace(register.latest().with(List.of(editor)), List.of());
        ChangeOutcome<StaffEffect, StaffEffect> first = changeStaff.change(People.EDITOR, List.of(lead, editor), "");
        StaffEffect shown = ((ChangeOutcome.Shown<StaffEffect, StaffEffect>) first).effect();

        assertThat(shown.added()).containsExactly(lead);
        assertThat(shown.same()).isEqualTo(1);
        assertThat(register.latest().members()).containsExactly(editor);
        assertThat(changeStaff.change(People.EDITOR, List.of(lead), "0")).isInstanceOf(ChangeOutcome.Outdated.class);
        assertThat(changeStaff.change(People.EDITOR, List.of(lead, editor), shown.mark()))
                .isInstanceOf(ChangeOutcome.Done.class);
        assertThat(register.latest().members()).containsExactly(editor, lead);
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo(People.EDITOR.identity());
            assertThat(line.details())
                    .containsEntry("person", "l")
                    .containsEntry("after", "LEAD " + Samples.TAN_YEN + " 2024-01-01/");
        });
    }

    @Test
    void memberThatSomebodyElseChanged_isNotOverwritten() {
        register.replace(register.latest().with(List.of(editor, lead)), List.of());
        String seen = ChangeStaff.mark(Optional.of(lead));
        StaffMember other = member("l", Assignment.provincial(Role.AUDITOR, FROM));
        assertThat(changeStaff.save(People.EDITOR, other, seen)).isInstanceOf(ChangeOutcome.Done.class);

        assertThat(problem(changeStaff.save(People.EDITOR, lead, seen))).isEqualTo(StaffFinding.CHANGED_MEANWHILE);
        assertThat(problem(changeStaff.save(People.EDITOR, lead, ""))).isEqualTo(StaffFinding.IDENTITY_TAKEN);
        assertThat(register.latest().find("l")).contains(other);
    }

    @Test
    void lastEditorOfTheProvince_cannotBeTakenAway() {
        register.replace(register.latest().with(List.of(editor, lead)), List.of());
        StaffMember ended = member(
                "e",
                new Assignment(Role.PROVINCE_EDITOR, "", List.of(), FROM, Optional.of(LocalDate.of(2024, 12, 31))));

        assertThat(problem(changeStaff.save(People.EDITOR, ended, ChangeStaff.mark(Optional.of(editor)))))
                .isEqualTo(StaffFinding.LAST_EDITOR);

        StaffMember second = member("l", Assignment.provincial(Role.PROVINCE_EDITOR, FROM));
        assertThat(changeStaff.save(People.EDITOR, second, ChangeStaff.mark(Optional.of(lead))))
                .isInstanceOf(ChangeOutcome.Done.class);
        assertThat(changeStaff.save(People.EDITOR, ended, ChangeStaff.mark(Optional.of(editor))))
                .isInstanceOf(ChangeOutcome.Done.class);
    }

    @Test
    void fileOfHundreds_isOnTheLogLineByLine() {
        List<StaffMember> many = IntStream.range(0, 200)
                .mapToObj(i -> member("n" + i, Assignment.in(Samples.TAN_YEN, Role.LEAD, FROM)))
                .toList();
        register.replace(register.latest().with(List.of(editor)), List.of());
        StaffEffect shown =
                ((ChangeOutcome.Shown<StaffEffect, StaffEffect>) changeStaff.change(People.EDITOR, many, "")).effect();

        assertThat(changeStaff.change(People.EDITOR, many, shown.mark())).isInstanceOf(ChangeOutcome.Done.class);

        assertThat(register.latest().members()).hasSize(201);
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN))
                .extracting(line -> line.details().get("person"))
                .containsExactlyInAnyOrderElementsOf(
                        many.stream().map(StaffMember::identity).toList());
    }

    @Test
    void whoDoesNotManageStaff_changesNobody() {
        assertThatThrownBy(() -> changeStaff.change(People.in(Samples.TAN_YEN, Role.LEAD), List.of(lead), ""))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> changeStaff.save(People.provincial(Role.AUDITOR), lead, ""))
                .isInstanceOf(ProblemException.class);
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).isEmpty();
    }

    private static Object problem(ChangeOutcome<StaffEffect, StaffEffect> outcome) {
        return ((ChangeOutcome.Refused<StaffEffect, StaffEffect>) outcome)
                .problems()
                .get(0)
                .code();
    }

    private static StaffMember member(String identity, Assignment assignment) {
        return new StaffMember(identity, "Cán bộ " + identity, List.of(assignment));
    }
}
