package vn.dany.core.publish;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffFile;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRow;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.FileFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.registry.Registry;
import vn.dany.core.staff.ChangeStaff;
import vn.dany.core.staff.StaffEffect;
import vn.dany.core.unit.UnitRegister;

/** Takes a file of staff: shows what it would change, and takes it once that was said yes to. */
public final class PublishStaff {

    private final ChangeStaff changeStaff;
    private final Registry registry;
    private final Uploads uploads;
    private final Function<byte[], Verdict<List<StaffRow>>> reader;
    private final Function<String, Optional<Role>> roles;
    private final Clock clock;

    /**
     * Who takes such files.
     *
     * @param reader gives the lines of a file
     * @param roles gives the role of a word
     */
    public PublishStaff(
            ChangeStaff changeStaff,
            Registry registry,
            Uploads uploads,
            Function<byte[], Verdict<List<StaffRow>>> reader,
            Function<String, Optional<Role>> roles,
            Clock clock) {
        this.changeStaff = changeStaff;
        this.registry = registry;
        this.uploads = uploads;
        this.reader = reader;
        this.roles = roles;
        this.clock = clock;
    }

    /** What a file would change, with what keeps it until then. */
    public record Considered(StaffEffect effect, UploadDigest file) {}

    /**
     * What {@code file} would change.
     *
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code by} does not manage staff
     */
    public ChangeOutcome<Considered, StaffEffect> consider(Person by, byte[] file) {
        by.require(Right.MANAGE_STAFF);
        return change(by, file, "");
    }

    /**
     * Takes the file that {@link #consider} kept; everything is checked anew.
     *
     * @param shown the mark of what was shown
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code by} does not manage staff
     */
    public ChangeOutcome<Considered, StaffEffect> publish(Person by, String file, String shown) {
        by.require(Right.MANAGE_STAFF);
        return UploadDigest.parse(file)
                .flatMap(uploads::find)
                .map(kept -> change(by, kept, shown))
                .orElseGet(() -> new ChangeOutcome.Refused<>(Finding.at("", FileFinding.UPLOAD_FORGOTTEN)));
    }

    private ChangeOutcome<Considered, StaffEffect> change(Person by, byte[] file, String shown) {
        UnitRegister units = registry.register().orElseGet(() -> new UnitRegister(List.of()));
        LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
        return reader.apply(file)
                .<Verdict<List<StaffMember>>>match(
                        rows -> StaffFile.read(rows, units, today, roles), Verdict.Refused::new)
                .match(
                        wanted -> changeStaff
                                .change(by, wanted, shown)
                                .match(new ChangeOutcome.Cases<>(
                                        effect -> new ChangeOutcome.Shown<>(kept(effect, file)),
                                        effect -> new ChangeOutcome.Outdated<>(kept(effect, file)),
                                        ChangeOutcome.Done::new,
                                        ChangeOutcome.Refused::new)),
                        ChangeOutcome.Refused::new);
    }

    private Considered kept(StaffEffect effect, byte[] file) {
        return new Considered(effect, uploads.keep(file));
    }
}
