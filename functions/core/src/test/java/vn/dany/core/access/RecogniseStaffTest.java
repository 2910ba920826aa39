package vn.dany.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.staff.InMemoryAuditLog;

class RecogniseStaffTest {

    private static final LocalDate FIRST_OF_APRIL = LocalDate.of(2024, 4, 1);

    private final SettableClock clock = new SettableClock(Samples.OPENS);
    private final InMemoryStaffRegister register = new InMemoryStaffRegister(new InMemoryAuditLog());
    private final RecogniseStaff recogniseStaff = new RecogniseStaff(register, Optional.of(" First@Bac.Giang "), clock);

    @Test
    void nobody_isRecognisedAsNobody() {
        assertThat(recogniseStaff.recognise("somebody@example.vn", "")).isEmpty();
        assertThat(recogniseStaff.recognise("", "")).isEmpty();
        assertThat(new RecogniseStaff(register, Optional.of(" "), clock).recognise("", ""))
                .isEmpty();
    }

    @Test
    void firstAdministrator_isAnEditorOfTheProvinceWhateverTheRegisterSays() {
        Person person = recogniseStaff.recognise("first@bac.giang", "First").orElseThrow();
        assertThat(person.may(Right.MANAGE_STAFF)).isTrue();
        assertThat(person.name()).isEqualTo("First");

        enter("first@bac.giang", Assignment.provincial(Role.AUDITOR, FIRST_OF_APRIL));
        person = recogniseStaff.recognise("FIRST@bac.giang", "First").orElseThrow();
        assertThat(person.may(Right.MANAGE_STAFF)).isTrue();
        assertThat(person.name()).isEqualTo("Nguyễn Văn A");
    }

    @Test
    void assignment_holdsFromItsFirstDayToTheDayBeforeItsLastInVietnam() {
        enter(
                "a@example.vn",
                new Assignment(
                        Role.COMMUNE_TEAM,
                        "",
                        List.of(Samples.LAN_GIOI),
                        FIRST_OF_APRIL,
                        Optional.of(FIRST_OF_APRIL.plusDays(1))));

        clock.set(Samples.vietnam("2024-03-31T23:59:59"));
        assertThat(recogniseStaff.recognise("a@example.vn", "")).isEmpty();
        clock.set(Samples.vietnam("2024-04-01T00:00:00"));
        assertThat(recogniseStaff.recognise(" A@Example.vn", "")).isPresent();
        clock.set(Samples.vietnam("2024-04-01T23:59:59"));
        assertThat(recogniseStaff.recognise("a@example.vn", "")).isPresent();
        clock.set(Samples.vietnam("2024-04-02T00:00:00"));
        assertThat(recogniseStaff.recognise("a@example.vn", "")).isEmpty();
    }

    private void enter(String identity, Assignment assignment) {
        register.replace(
                register.latest().with(List.of(new StaffMember(identity, "Nguyễn Văn A", List.of(assignment)))),
                List.of());
    }
}
