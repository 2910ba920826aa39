package vn.dany.core.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.staff.AuditLog;

/** What {@link StaffRegister} promises, whatever is behind it. There is one register, so nothing is said of the others. */
public abstract class StaffRegisterContract {

    private static final LocalDate FROM = LocalDate.of(2024, 1, 1);

    private final String identity = UUID.randomUUID() + "@bacgiang.gov.vn";

    protected abstract StaffRegister register();

    protected abstract AuditLog log();

    @Test
    void member_isKeptAsTheyAre() {
        StaffMember member = new StaffMember(
                identity,
                "Nguyễn Thị Hoà",
                List.of(
                        Assignment.provincial(Role.AUDITOR, FROM),
                        new Assignment(
                                Role.LEAD,
                                "Cụm 1",
                                List.of(Samples.LAN_GIOI, Samples.NHA_NAM),
                                FROM,
                                Optional.of(FROM.plusYears(1))),
                        Assignment.in(Samples.PHUC_SON, Role.COMMUNE_TEAM, FROM)));
        StaffRegister register = register();

        assertThat(register.recent().find(identity)).isEmpty();
        assertThat(register.replace(register.latest().with(List.of(member)), List.of()))
                .isTrue();

        assertThat(register.latest().find(identity)).contains(member);
        assertThat(register.recent().find(identity)).contains(member);
    }

    @Test
    void memberWhoIsTakenAway_isGone() {
        StaffRegister register = register();
        register.replace(register.latest().with(List.of(member())), List.of());
        assertThat(register.replace(register.latest().without(identity), List.of()))
                .isTrue();
        assertThat(register.latest().find(identity)).isEmpty();
        assertThat(register.recent().find(identity)).isEmpty();
    }

    @Test
    void changeOfAnOlderRegister_isNotMade() {
        StaffRegister register = register();
        Staff before = register.latest();
        assertThat(register.replace(before.with(List.of(member())), List.of(line("a"), line("b"))))
                .isTrue();
        assertThat(register.replace(before.without("somebody@else.vn"), List.of(line("c"))))
                .isFalse();
        assertThat(register.latest().find(identity)).contains(member());
        assertThat(log().trail(AuditEntry.NO_CAMPAIGN).newestFirst().stream()
                        .filter(line -> line.by().equals(identity)))
                .extracting(line -> line.details().get("person"))
                .containsExactly("b", "a");
        assertThat(log().trail(AuditEntry.NO_CAMPAIGN).faults()).isEmpty();
    }

    @Test
    void ofSeveralAtOnce_oneSucceeds() throws Exception {
        Staff before = register().latest();
        ExecutorService people = Executors.newFixedThreadPool(4);
        try {
            List<Future<Boolean>> tries = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                tries.add(people.submit(() -> register().replace(before.with(List.of(member())), List.of())));
            }
            int succeeded = 0;
            for (Future<Boolean> attempt : tries) {
                succeeded += attempt.get() ? 1 : 0;
            }
            assertThat(succeeded).isEqualTo(1);
        } finally {
            people.shutdownNow();
        }
    }

    private AuditEntry line(String person) {
        return new AuditEntry(
                AuditEntry.NO_CAMPAIGN,
                Samples.OPENS,
                identity,
                AuditAction.STAFF_CHANGED,
                new TreeMap<>(Map.of("person", person)),
                "");
    }

    private StaffMember member() {
        return new StaffMember(identity, "Trần Văn B", List.of(Assignment.provincial(Role.PROVINCE_READER, FROM)));
    }
}
