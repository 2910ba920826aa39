package vn.dany.core.staff;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.access.Role;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.StateMark;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.StaffFinding;
import vn.dany.core.unit.UnitId;

/**
 * Changes the register of staff together with its audit log, which says who was what and is what. Members are never taken
 * out: they end, and with an owner of a box those who read by it. The last editor of the province cannot be ended.
 */
public final class ChangeStaff {

    private final StaffRegister register;
    private final FindCampaign findCampaign;
    private final Clock clock;

    public ChangeStaff(StaffRegister register, FindCampaign findCampaign, Clock clock) {
        this.register = register;
        this.findCampaign = findCampaign;
        this.clock = clock;
    }

    /** The mark of a member as a form shows them; empty for nobody. */
    public static String mark(Optional<StaffMember> member) {
        return member.map(StateMark::of).orElse("");
    }

    /**
     * Puts one member in, if the register still has them as they were shown.
     *
     * @param seen the {@link #mark} of what was shown
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code by} does not manage staff
     */
    public ChangeOutcome<StaffEffect, StaffEffect> save(Person by, StaffMember wanted, String seen) {
        by.require(Right.MANAGE_STAFF);
        Staff before = register.latest();
        Optional<StaffMember> known = before.find(wanted.identity());
        if (!mark(known).equals(seen)) {
            return new ChangeOutcome.Refused<>(
                    seen.isEmpty()
                            ? Finding.at("identity", StaffFinding.IDENTITY_TAKEN, wanted.identity())
                            : Finding.at("", StaffFinding.CHANGED_MEANWHILE));
        }
        StaffEffect effect = effect(before, List.of(wanted));
        return change(by, before, effect, effect.mark());
    }

    /**
     * Shows what putting {@code wanted} in would change; makes it once that was said yes to. Whoever is not named stays.
     * Refused if nothing would change. Of a file of hundreds a part may be in when somebody else changes the register: the
     * same file then brings in the rest.
     *
     * @param shown the mark of the effect that was said yes to, empty to see it first
     * @throws vn.dany.core.problem.ProblemException with NotInScope if {@code by} does not manage staff
     */
    public ChangeOutcome<StaffEffect, StaffEffect> change(Person by, List<StaffMember> wanted, String shown) {
        by.require(Right.MANAGE_STAFF);
        Staff before = register.latest();
        return change(by, before, effect(before, wanted), shown);
    }

    private StaffEffect effect(Staff before, List<StaffMember> wanted) {
        return StaffEffect.of(before, new EndReaders(before, findCampaign.register(), today()).with(wanted));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
    }

    private ChangeOutcome<StaffEffect, StaffEffect> change(Person by, Staff before, StaffEffect effect, String shown) {
        if (effect.isNone()) {
            return new ChangeOutcome.Refused<>(Finding.at("", StaffFinding.NOTHING_CHANGES));
        }
        Staff after = before.with(effect.wanted());
        LocalDate today = today();
        if (hasEditor(before, today) && !hasEditor(after, today)) {
            return new ChangeOutcome.Refused<>(Finding.at("", StaffFinding.LAST_EDITOR));
        }
        return ChangeOutcome.after(effect, effect.mark(), shown, () -> {
            return replace(before, effect.wanted(), by, today)
                    ? new ChangeOutcome.Done<>(effect)
                    : new ChangeOutcome.Refused<>(Finding.at("", StaffFinding.CHANGED_MEANWHILE));
        });
    }

    /** By as many as have room on the log at once; editors first, so that there is one in between too. */
    private boolean replace(Staff before, List<StaffMember> wanted, Person by, LocalDate today) {
        List<StaffMember> inOrder = new ArrayList<>(wanted);
        inOrder.sort(Comparator.comparing(member -> !isEditor(member, today)));
        Staff known = before;
        for (int from = 0; from < inOrder.size(); from += StaffRegister.MOST_LINES) {
            Staff old = known;
            List<StaffMember> some = inOrder.subList(from, Math.min(inOrder.size(), from + StaffRegister.MOST_LINES));
            List<AuditEntry> lines = some.stream()
                    .map(member -> line(old.find(member.identity()), member, by, clock.instant(), ""))
                    .toList();
            known = old.with(some);
            if (!register.replace(known, lines)) {
                return false;
            }
        }
        return true;
    }

    private static boolean hasEditor(Staff staff, LocalDate today) {
        return staff.members().stream().anyMatch(member -> isEditor(member, today));
    }

    private static boolean isEditor(StaffMember member, LocalDate today) {
        return member.on(today).stream()
                .anyMatch(assignment -> assignment.role() == Role.PROVINCE_EDITOR
                        && assignment.until().isEmpty());
    }

    /** The line of the log that says what a member was and is. */
    static AuditEntry line(Optional<StaffMember> before, StaffMember after, Person by, Instant at, String reason) {
        SortedMap<String, String> details = new TreeMap<>();
        details.put("person", after.identity());
        before.ifPresent(known -> details.put("before", words(known)));
        details.put("after", words(after));
        return new AuditEntry(AuditEntry.NO_CAMPAIGN, at, by.identity(), AuditAction.STAFF_CHANGED, details, reason);
    }

    /** Such as {@code LEAD u3f9a0c41d2 2024-01-01/2024-12-31}, one after the other. */
    private static String words(StaffMember member) {
        return member.assignments().stream().map(ChangeStaff::words).collect(Collectors.joining("; "));
    }

    private static String words(Assignment assignment) {
        String units = assignment.heads().stream().map(UnitId::value).collect(Collectors.joining("+"));
        return assignment.role() + " " + units + " " + assignment.from() + "/"
                + assignment.until().map(LocalDate::toString).orElse("");
    }
}
