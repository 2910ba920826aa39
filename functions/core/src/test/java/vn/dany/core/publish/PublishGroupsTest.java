package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.staff.BrokenAuditLog;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitId;

class PublishGroupsTest {

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final PublishGroups publishGroups =
            new PublishGroups(registry, registry, new NoteAccess(log, new SettableClock(Samples.OPENS)));

    @BeforeEach
    void publish() {
        registry.publish(Samples.register(), 1);
    }

    @Test
    void unitsWithOneName_areOneGroupInVietnameseOrder() {
        assertThat(publishGroups.publish(
                        People.EDITOR,
                        Map.of(
                                Samples.PHUC_SON, "Cụm 2",
                                Samples.LAN_GIOI, "  Cụm   2 ",
                                Samples.NHA_NAM, "Cụm 10",
                                Samples.PHUC_SON_LUC_NAM, ""),
                        1))
                .isTrue();
        assertThat(groups())
                .containsExactly(
                        new UnitGroup("Cụm 2", List.of(Samples.LAN_GIOI, Samples.PHUC_SON)),
                        new UnitGroup("Cụm 10", List.of(Samples.NHA_NAM)));
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN))
                .singleElement()
                .satisfies(line -> assertThat(line.action()).isEqualTo(AuditAction.UNITS_GROUPED))
                .satisfies(line -> assertThat(line.details()).containsEntry("after", "Cụm 2 (2); Cụm 10 (1)"));
    }

    @Test
    void unitsThatAreNotNamed_stayInTheirGroup() {
        publishGroups.publish(People.EDITOR, Map.of(Samples.PHUC_SON, "Cụm 1", Samples.NHA_NAM, "Cụm 1"), 1);
        publishGroups.publish(People.EDITOR, Map.of(Samples.NHA_NAM, ""), 2);
        assertThat(groups()).containsExactly(new UnitGroup("Cụm 1", List.of(Samples.PHUC_SON)));
        assertThat(registry.registerVersion().orElseThrow().register().all())
                .isEqualTo(Samples.register().all());
    }

    @Test
    void nothingNew_isNoVersionAndNoLine() {
        assertThat(publishGroups.publish(People.EDITOR, Map.of(Samples.PHUC_SON, ""), 1))
                .isTrue();
        assertThat(registry.registerVersion().orElseThrow().number()).isOne();
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).isEmpty();
    }

    @Test
    void whoComesSecond_changesNothing() {
        publishGroups.publish(People.EDITOR, Map.of(Samples.PHUC_SON, "Cụm 1"), 1);
        assertThat(publishGroups.publish(People.EDITOR, Map.of(Samples.PHUC_SON, "Cụm 2"), 1))
                .isFalse();
        assertThat(groups()).extracting(UnitGroup::name).containsExactly("Cụm 1");
    }

    @Test
    void whatCannotBeNoted_isNotChanged() {
        PublishGroups unnoted = new PublishGroups(
                registry, registry, new NoteAccess(new BrokenAuditLog(), new SettableClock(Samples.OPENS)));
        assertThatThrownBy(() -> unnoted.publish(People.EDITOR, Map.of(Samples.PHUC_SON, "Cụm 1"), 1))
                .isInstanceOf(ProblemException.class);
        assertThat(registry.registerVersion().orElseThrow().number()).isOne();
    }

    @Test
    void whoEditsNoUnits_orNamesOneThatIsNotThere_isRefused() {
        assertThatThrownBy(() -> publishGroups.publish(People.in(Samples.TAN_YEN, Role.LEAD), Map.of(), 1))
                .isInstanceOf(ProblemException.class);
        Map<UnitId, String> unknown = Map.of(UnitId.of("99999", Samples.FOUNDED), "Cụm 1");
        assertThatThrownBy(() -> publishGroups.publish(People.EDITOR, unknown, 1))
                .isInstanceOf(ProblemException.class);
    }

    private List<UnitGroup> groups() {
        return registry.registerVersion().orElseThrow().register().groups();
    }
}
