package vn.dany.core.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Who is signed in, with what they are today. What is not theirs is to them like what is not there.
 *
 * @param identity as the register of staff knows them
 * @param on the day in Vietnam on which they were recognised
 * @param assignments those that hold on that day
 */
public record Person(String identity, String name, LocalDate on, List<Assignment> assignments) {

    public Person {
        assignments = List.copyOf(assignments);
    }

    /** Whether they have the right anywhere; for what is about everything that is enough, since its rights are too. */
    public boolean may(Right right) {
        return assignments.stream()
                .anyMatch(assignment -> assignment.role().rights().contains(right));
    }

    /** Whether they have the right in {@code unit}, for what is about no campaign. */
    public boolean may(Right right, UnitId unit, UnitRegister register) {
        return theirs(right, role -> true, register).test(unit);
    }

    /** Whether they have the right in {@code unit} as far as {@code campaign} goes. */
    public boolean may(Right right, Campaign campaign, UnitId unit, UnitRegister register) {
        return theirs(right, campaign, register).test(unit);
    }

    /** The units of {@code campaign} in which they have the right, in its order. */
    public List<UnitId> units(Right right, Campaign campaign, UnitRegister register) {
        return campaign.unitIds().stream()
                .filter(theirs(right, campaign, register))
                .toList();
    }

    /** Which units are theirs with this right as far as {@code campaign} goes, also of those that have left it. */
    public Predicate<UnitId> theirs(Right right, Campaign campaign, UnitRegister register) {
        return theirs(right, role -> role.concerns(campaign, right), register);
    }

    private Predicate<UnitId> theirs(Right right, Predicate<Role> concerned, UnitRegister register) {
        List<Assignment> giving = assignments.stream()
                .filter(assignment -> assignment.role().rights().contains(right))
                .filter(assignment -> concerned.test(assignment.role()))
                .toList();
        if (giving.stream().anyMatch(assignment -> assignment.role().isProvincial())) {
            return unit -> true;
        }
        Set<UnitId> territory = Territory.of(
                giving.stream()
                        .flatMap(assignment -> assignment.heads().stream())
                        .toList(),
                register,
                on);
        return territory::contains;
    }

    /**
     * Goes on only if they have the right anywhere.
     *
     * @throws ProblemException with NotInScope if they do not
     */
    public void require(Right right) {
        if (!may(right)) {
            throw ProblemException.notInScope();
        }
    }

    /**
     * Goes on only if they have the right in {@code unit} as far as {@code campaign} goes.
     *
     * @throws ProblemException with NotInScope if they do not
     */
    public void require(Right right, Campaign campaign, UnitId unit, UnitRegister register) {
        if (!may(right, campaign, unit, register)) {
            throw ProblemException.notInScope();
        }
    }
}
