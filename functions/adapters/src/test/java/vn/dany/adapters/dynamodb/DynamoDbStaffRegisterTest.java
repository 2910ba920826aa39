package vn.dany.adapters.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Role;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.access.StaffRegisterContract;
import vn.dany.core.staff.AuditLog;

class DynamoDbStaffRegisterTest extends StaffRegisterContract {

    private final Tables tables = Tables.embedded();
    private final SettableClock clock = new SettableClock(Samples.OPENS);
    private final StaffRegister register = register();

    @Override
    protected AuditLog log() {
        return new DynamoDbAuditLog(tables.client(), tables.storage());
    }

    @Override
    protected StaffRegister register() {
        return new DynamoDbStaffRegister(tables.client(), tables.storage(), clock);
    }

    @Test
    void changeMadeElsewhere_isInForceAfterFifteenSeconds() {
        Staff before = register.recent();
        StaffMember member = new StaffMember(
                UUID.randomUUID().toString(),
                "Lê Thị C",
                List.of(Assignment.provincial(Role.AUDITOR, LocalDate.of(2024, 1, 1))));
        register().replace(register().latest().with(List.of(member)), List.of());

        clock.advance(Recent.AGE.minus(Duration.ofMillis(1)));
        assertThat(register.recent()).isEqualTo(before);
        clock.advance(Duration.ofMillis(1));
        assertThat(register.recent().find(member.identity())).contains(member);
    }
}
