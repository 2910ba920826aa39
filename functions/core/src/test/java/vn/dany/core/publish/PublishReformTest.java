package vn.dany.core.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.SettableClock;
import vn.dany.core.access.People;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.publish.PublishReform.Planned;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.staff.BrokenAuditLog;
import vn.dany.core.staff.InMemoryAuditLog;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.ReformRows;
import vn.dany.core.unit.UnitRow;

class PublishReformTest {

    private static final byte[] NO_SUCCESSIONS = {};

    private final InMemoryRegistry registry = new InMemoryRegistry();
    private final InMemoryUploads uploads = new InMemoryUploads();
    private final List<String> read = new ArrayList<>();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final PublishReform publishReform = new PublishReform(
            registry, registry, uploads, this::rows, new NoteAccess(log, new SettableClock(Samples.OPENS)));

    @Test
    void confirmedReform_isMadeOfTheVeryFilesThatWereShown() {
        Planned planned = planned("Bắc Giang");
        assertThat(registry.registerVersion()).isEmpty();

        assertThat(publish(planned)).isEqualTo(new ChangeOutcome.Done<>(LocalDate.of(2024, 1, 1)));
        assertThat(read).containsExactly("Bắc Giang", "Bắc Giang");
        assertThat(registry.registerVersion().orElseThrow().number()).isOne();
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN))
                .singleElement()
                .satisfies(line -> assertThat(line.action()).isEqualTo(AuditAction.UNITS_CHANGED))
                .satisfies(line -> assertThat(line.details()).containsEntry("day", "2024-01-01"));
    }

    @Test
    void forgottenFiles_changeNothing() {
        Planned planned = planned("Bắc Giang");
        uploads.forget();
        assertThat(publish(planned))
                .isEqualTo(new ChangeOutcome.Refused<>(Finding.at("", FileFinding.UPLOAD_FORGOTTEN)));
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).isEmpty();
        assertThat(registry.registerVersion()).isEmpty();
    }

    @Test
    void yesToAnEarlierPicture_changesNothing() {
        Planned mine = planned("Bắc Giang");
        Planned theirs = planned("Bắc Ninh");
        assertThat(publishReform.publish(
                        People.EDITOR,
                        theirs.units().value(),
                        theirs.successions().value(),
                        "2023-01-01",
                        "",
                        theirs.mark()))
                .isInstanceOf(ChangeOutcome.Done.class);
        assertThat(publish(mine))
                .isInstanceOfSatisfying(
                        ChangeOutcome.Outdated.class,
                        outdated -> assertThat(((Planned) outdated.effect()).version())
                                .isOne());
        assertThat(registry.registerVersion().orElseThrow().number()).isOne();
    }

    @Test
    void whatCannotBeNoted_isNotChanged() {
        Planned planned = planned("Bắc Giang");
        PublishReform unnoted = new PublishReform(
                registry,
                registry,
                uploads,
                this::rows,
                new NoteAccess(new BrokenAuditLog(), new SettableClock(Samples.OPENS)));
        assertThatThrownBy(() -> publish(unnoted, planned)).isInstanceOf(ProblemException.class);
        assertThat(registry.registerVersion()).isEmpty();
    }

    @Test
    void refusedFiles_areNotKept() {
        byte[] units = "Bắc Giang".getBytes(UTF_8);
        assertThat(publishReform.plan(People.EDITOR, units, NO_SUCCESSIONS, "hôm nay", ""))
                .isEqualTo(new ChangeOutcome.Refused<>(Finding.line(1, UnitFinding.DAY_UNFIT)));
        assertThat(uploads.find(UploadDigest.of(units))).isEmpty();
    }

    private Planned planned(String province) {
        ChangeOutcome<Planned, LocalDate> outcome =
                publishReform.plan(People.EDITOR, province.getBytes(UTF_8), NO_SUCCESSIONS, "2024-01-01", "");
        return ((ChangeOutcome.Shown<Planned, LocalDate>) outcome).effect();
    }

    private ChangeOutcome<Planned, LocalDate> publish(Planned planned) {
        return publish(publishReform, planned);
    }

    private static ChangeOutcome<Planned, LocalDate> publish(PublishReform by, Planned planned) {
        return by.publish(
                People.EDITOR,
                planned.units().value(),
                planned.successions().value(),
                "2024-01-01",
                "",
                planned.mark());
    }

    private Verdict<ReformRows> rows(byte[] units, byte[] successions) {
        String province = new String(units, UTF_8);
        read.add(province);
        assertThat(successions).isEmpty();
        UnitRow row = new UnitRow(2, "24", province, "Tỉnh", "", "province");
        return new Verdict.Sound<>(new ReformRows(List.of(row), List.of()));
    }
}
