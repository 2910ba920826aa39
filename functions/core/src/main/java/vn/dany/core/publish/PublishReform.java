package vn.dany.core.publish;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.dany.core.finding.Finding;
import vn.dany.core.registry.RegisterVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.Reform;
import vn.dany.core.unit.RegisterChange;
import vn.dany.core.unit.SuccessionRow;
import vn.dany.core.unit.UnitRegister;
import vn.dany.core.unit.UnitRow;

/** Brings a reform into the register: first as a dry run, then as the next version of it. */
public final class PublishReform {

    private final Registry registry;
    private final RegistryWriter writer;

    public PublishReform(Registry registry, RegistryWriter writer) {
        this.registry = registry;
        this.writer = writer;
    }

    /** What a reform consists of, read and not yet checked. */
    public record Files(List<UnitRow> units, List<SuccessionRow> successions, LocalDate on, String legalBasis) {

        public Files {
            units = List.copyOf(units);
            successions = List.copyOf(successions);
        }
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** What would change; {@code version} is the one it was worked out from, 0 before the first. */
        record Planned(RegisterChange change, int version) implements Outcome {}

        /** The change is in force, as {@code version}. */
        record Published(RegisterChange change, int version) implements Outcome {}

        /** At least one line was wrong; nothing changed. */
        record Refused(List<Finding> problems) implements Outcome {}

        /** Somebody else changed the register since the dry run; nothing changed. */
        record Outdated() implements Outcome {}
    }

    /** What {@code files} would change. */
    public Outcome plan(Files files) {
        RegisterVersion newest = newest();
        return Reform.plan(newest.register(), files.units(), files.successions(), files.on(), files.legalBasis())
                .match(change -> new Outcome.Planned(change, newest.number()), Outcome.Refused::new);
    }

    /**
     * Publishes what {@link #plan} showed.
     *
     * @param version the version the dry run named
     */
    public Outcome publish(Files files, int version) {
        Outcome outcome = plan(files);
        if (!(outcome instanceof Outcome.Planned planned)) {
            return outcome;
        }
        if (planned.version() != version) {
            return new Outcome.Outdated();
        }
        boolean published = writer.publish(planned.change().after(), version + 1);
        return published ? new Outcome.Published(planned.change(), version + 1) : new Outcome.Outdated();
    }

    private RegisterVersion newest() {
        Optional<RegisterVersion> newest = registry.registerVersion();
        return newest.orElseGet(() -> new RegisterVersion(0, new UnitRegister(List.of())));
    }
}
