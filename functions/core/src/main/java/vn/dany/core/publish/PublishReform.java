package vn.dany.core.publish;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.UnitFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.registry.RegisterVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.unit.Reform;
import vn.dany.core.unit.ReformRows;
import vn.dany.core.unit.RegisterChange;
import vn.dany.core.unit.UnitRegister;

/** Brings a reform into the register: first as a dry run, then as the next version of it. */
public final class PublishReform {

    private final Registry registry;
    private final RegistryWriter writer;
    private final Uploads uploads;
    private final Reader reader;
    private final NoteAccess noteAccess;

    public PublishReform(
            Registry registry, RegistryWriter writer, Uploads uploads, Reader reader, NoteAccess noteAccess) {
        this.registry = registry;
        this.writer = writer;
        this.uploads = uploads;
        this.reader = reader;
        this.noteAccess = noteAccess;
    }

    /** Reads the lines of a units file and of a succession file, which may be empty. */
    @FunctionalInterface
    public interface Reader {

        /** The lines, or everything that keeps them from being read. */
        Verdict<ReformRows> read(byte[] units, byte[] successions);
    }

    /**
     * What a reform would change.
     *
     * @param units the units file, kept until it is said yes to
     * @param successions the succession file, kept likewise
     * @param version the version of the register it was worked out from, 0 before the first
     */
    public record Planned(RegisterChange change, UploadDigest units, UploadDigest successions, int version) {

        /** The mark of this picture. */
        public String mark() {
            return String.valueOf(version);
        }
    }

    /**
     * What the files would change from the day {@code on}.
     *
     * @param successions empty for none
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code person} edits no units
     */
    public ChangeOutcome<Planned, LocalDate> plan(
            Person person, byte[] units, byte[] successions, String on, String legalBasis) {
        person.require(Right.EDIT_UNITS);
        return change(person, units, successions, on, legalBasis, "");
    }

    /**
     * Publishes what {@link #plan} showed, from the very files it kept; everything is checked anew. It is noted on the audit
     * log before.
     *
     * @param shown the mark of what was shown
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code person} edits no units
     */
    public ChangeOutcome<Planned, LocalDate> publish(
            Person person, String units, String successions, String on, String legalBasis, String shown) {
        person.require(Right.EDIT_UNITS);
        Optional<byte[]> kept = UploadDigest.parse(units).flatMap(uploads::find);
        Optional<byte[]> keptToo = UploadDigest.parse(successions).flatMap(uploads::find);
        return kept.isEmpty() || keptToo.isEmpty()
                ? new ChangeOutcome.Refused<>(Finding.at("", FileFinding.UPLOAD_FORGOTTEN))
                : change(person, kept.get(), keptToo.get(), on, legalBasis, shown);
    }

    private ChangeOutcome<Planned, LocalDate> change(
            Person person, byte[] units, byte[] successions, String on, String legalBasis, String shown) {
        Verdict<LocalDate> day = day(on);
        Verdict<ReformRows> rows = reader.read(units, successions);
        List<Finding> problems = new ArrayList<>(day.problems());
        problems.addAll(rows.problems());
        if (!problems.isEmpty()) {
            return new ChangeOutcome.Refused<>(problems);
        }
        RegisterVersion newest =
                registry.registerVersion().orElseGet(() -> new RegisterVersion(0, new UnitRegister(List.of())));
        ReformRows read = rows.orElseThrow();
        return Reform.plan(newest.register(), read.units(), read.successions(), day.orElseThrow(), legalBasis)
                .match(
                        change -> {
                            Planned planned = new Planned(
                                    change, uploads.keep(units), uploads.keep(successions), newest.number());
                            return ChangeOutcome.after(planned, planned.mark(), shown, () -> {
                                note(person, day.orElseThrow(), legalBasis);
                                // Whoever comes second is shown what has become of the register meanwhile.
                                return writer.publish(change.after(), newest.number() + 1)
                                        ? new ChangeOutcome.Done<>(day.orElseThrow())
                                        : change(person, units, successions, on, legalBasis, shown);
                            });
                        },
                        ChangeOutcome.Refused::new);
    }

    private void note(Person person, LocalDate day, String legalBasis) {
        noteAccess.note(
                AuditEntry.NO_CAMPAIGN,
                AuditAction.UNITS_CHANGED,
                Map.of("day", day.toString(), "file", legalBasis),
                person.identity());
    }

    private static Verdict<LocalDate> day(String on) {
        try {
            return new Verdict.Sound<>(LocalDate.parse(on));
        } catch (DateTimeParseException e) {
            return new Verdict.Refused<>(List.of(Finding.line(1, UnitFinding.DAY_UNFIT)));
        }
    }
}
