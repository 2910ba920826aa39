package vn.dany.core.entrance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.registry.Registry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitRegister;

/**
 * Finds out where the printed code of a unit that is no more leads. For opening a page only: what was opened is sent to
 * the unit whose page it was.
 */
public final class FollowSuccession {

    private final Registry registry;
    private final FindEntrance entrances;

    public FollowSuccession(Registry registry, FindEntrance entrances) {
        this.registry = registry;
        this.entrances = entrances;
    }

    /** Where a code leads. */
    public sealed interface Way {

        /** To one form: the unit's own, or that of its one successor in the campaign. */
        record Form(Entrance entrance) implements Way {
            @Override
            public <R> R match(Function<Form, R> form, Function<Choice, R> choice) {
                return form.apply(this);
            }
        }

        /** To several units, of which the visitor knows the right one. */
        record Choice(Entrance entrance, List<Successor> successors) implements Way {
            @Override
            public <R> R match(Function<Form, R> form, Function<Choice, R> choice) {
                return choice.apply(this);
            }
        }

        /** What {@code form} or {@code choice} makes of this way. */
        <R> R match(Function<Form, R> form, Function<Choice, R> choice);
    }

    /**
     * A unit that took over.
     *
     * @param code its code in the campaign, empty if the campaign does not ask there
     */
    public record Successor(AdministrativeUnit unit, Optional<AdministrativeUnit> parent, Optional<EntryCode> code) {}

    /**
     * The way from {@code entrance} at {@code now}. As long as the unit exists on that day in Vietnam, and once the
     * campaign is over, it is the entrance itself; so it is where the campaign has a code for none of the successors, with
     * a word about them.
     */
    public Way follow(Entrance entrance, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, CollectionWindow.ZONE);
        AdministrativeUnit unit = entrance.unit();
        // What was filled in on paper was filled in for its own unit, like a form that is open.
        if (unit.existsOn(today)
                || entrance.entry().isForPaper()
                || entrance.campaign().at(now).isOver()) {
            return new Way.Form(entrance);
        }
        UnitRegister register =
                registry.register().orElseThrow(() -> new IllegalStateException("an entrance without a register"));
        List<Successor> successors = register.successorsOf(unit.id(), today).stream()
                .map(successor ->
                        new Successor(successor, register.parentOf(successor.id()), code(entrance, successor)))
                .toList();
        if (successors.isEmpty()) {
            return new Way.Form(entrance);
        }
        Superseded superseded =
                new Superseded(unit, successors.stream().map(Successor::unit).toList());
        if (successors.stream().allMatch(successor -> successor.code().isEmpty())) {
            return new Way.Form(entrance.with(superseded));
        }
        return successors.size() == 1
                ? new Way.Form(at(successors.get(0)).with(superseded))
                : new Way.Choice(entrance.with(superseded), successors);
    }

    /** The code that hangs at the same place of {@code unit}, or at the unit as a whole; not one that was withdrawn. */
    private Optional<EntryCode> code(Entrance entrance, AdministrativeUnit unit) {
        Entry entry = entrance.entry();
        return registry.entry(entry.campaignId(), unit.id(), entry.placement())
                .filter(there -> !there.isRevoked())
                .or(() -> registry.entry(entry.campaignId(), unit.id(), Entry.WHOLE_UNIT)
                        .filter(there -> !there.isRevoked()))
                .map(Entry::code);
    }

    private Entrance at(Successor successor) {
        return successor
                .code()
                .flatMap(entrances::known)
                .orElseThrow(() -> new IllegalStateException("a code that hangs somewhere was not issued"));
    }
}
