package vn.dany.core.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.access.Role;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Reason;
import vn.dany.core.campaign.StateMark;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Lets others of the staff read what citizens write: the owner of a box makes them its readers, in units of its own, until a
 * day, with a reason. A reader reads and hands nothing on. It is an assignment of the register of staff like any other, in
 * force within 15 seconds and over by itself, and stands on the log if and only if it is made.
 *
 * <p>Each method throws {@link ProblemException} with NotInScope if there is no such campaign, or the person owns the box of no
 * unit in it.
 */
public final class ShareReading {

    /** The furthest day on which somebody still reads, counted from today. */
    public static final int MOST_DAYS = 90;

    /** How long a reason may be, in characters. */
    public static final int LONGEST_REASON = 300;

    /** Two who change the register at once go one after the other. */
    private static final int TRIES = 3;

    private final FindCampaign findCampaign;
    private final StaffRegister register;
    private final Clock clock;

    public ShareReading(FindCampaign findCampaign, StaffRegister register, Clock clock) {
        this.findCampaign = findCampaign;
        this.register = register;
        this.clock = clock;
    }

    /**
     * What can be shared at once: all of an owner's assignment, or one unit of it.
     *
     * @param last the last day on which it can be read
     */
    public record Place(String group, List<UnitId> heads, LocalDate last) {

        public Place {
            heads = List.copyOf(heads);
        }

        /** What names it on a form. */
        public String mark() {
            return StateMark.of(group, heads);
        }

        /** What a reader of it is until the end of {@code until}. */
        public Assignment reading(LocalDate today, LocalDate until) {
            return new Assignment(Role.BOX_READER, group, heads, today, Optional.of(until.plusDays(1)));
        }
    }

    /** Somebody who reads in units of the owner's, or will, by {@code assignment}. */
    public record Reader(StaffMember member, Assignment assignment) {

        /** What names the assignment on a form. */
        public String mark() {
            return StateMark.of(assignment);
        }
    }

    /**
     * What an owner may share and has shared.
     *
     * @param people with whom they may, by identity
     */
    public record Sharing(
            Campaign campaign, LocalDate today, List<Place> places, List<StaffMember> people, List<Reader> readers) {

        public Sharing {
            places = List.copyOf(places);
            people = List.copyOf(people);
            readers = List.copyOf(readers);
        }
    }

    /** What came of it. */
    public enum Outcome {
        DONE,
        /** Nobody with whom this owner may share. */
        PERSON_UNFIT,
        /** They read all of it anyway. */
        READS_ALREADY,
        /** No day from today to the last one of the place. */
        DAY_UNFIT,
        REASON_MISSING,
        /** Others changed the register at the same time. */
        OVERTAKEN
    }

    /** What {@code owner} may share and has shared. */
    public Sharing show(Person owner, CampaignId campaignId) {
        return sharing(owner, campaignId, register.latest());
    }

    /**
     * Makes somebody a reader of {@code place}.
     *
     * @param place the {@link Place#mark} of what is shared
     * @param last the last day on which they read, empty if no day was named
     */
    public Outcome share(
            Person owner,
            CampaignId campaignId,
            String identity,
            String place,
            Optional<LocalDate> last,
            String reason) {
        for (int i = 0; i < TRIES; i++) {
            Staff before = register.latest();
            Sharing sharing = sharing(owner, campaignId, before);
            Place shared = sharing.places().stream()
                    .filter(one -> one.mark().equals(place))
                    .findFirst()
                    .orElseThrow(ProblemException::notInScope);
            Optional<StaffMember> member = sharing.people().stream()
                    .filter(one -> one.identity().equals(identity))
                    .findFirst();
            if (member.isEmpty()) {
                return Outcome.PERSON_UNFIT;
            }
            LocalDate today = sharing.today();
            if (reads(member.get(), today)
                    .containsAll(shared.reading(today, today).units(units(), today))) {
                return Outcome.READS_ALREADY;
            }
            if (last.filter(day -> !day.isBefore(today) && !day.isAfter(shared.last()))
                    .isEmpty()) {
                return Outcome.DAY_UNFIT;
            }
            if (!Reason.isGiven(reason, LONGEST_REASON)) {
                return Outcome.REASON_MISSING;
            }
            if (replace(before, member.get().with(shared.reading(today, last.get())), owner, reason)) {
                return Outcome.DONE;
            }
        }
        return Outcome.OVERTAKEN;
    }

    /**
     * Ends what somebody reads in the owner's units, whoever has let them. One that is over already stays as it is.
     *
     * @param reading the {@link Reader#mark}
     */
    public Outcome end(Person owner, CampaignId campaignId, String identity, String reading) {
        for (int i = 0; i < TRIES; i++) {
            Staff before = register.latest();
            Sharing sharing = sharing(owner, campaignId, before);
            Optional<Reader> reader = sharing.readers().stream()
                    .filter(one -> one.member().identity().equals(identity)
                            && one.mark().equals(reading))
                    .findFirst();
            if (reader.isEmpty()
                    || replace(
                            before,
                            EndReaders.without(
                                    reader.get().member(), reader.get().assignment(), sharing.today()),
                            owner,
                            "")) {
                return Outcome.DONE;
            }
        }
        return Outcome.OVERTAKEN;
    }

    private boolean replace(Staff before, StaffMember after, Person owner, String reason) {
        return register.replace(
                before.with(List.of(after)),
                List.of(ChangeStaff.line(before.find(after.identity()), after, owner, clock.instant(), reason)));
    }

    private Sharing sharing(Person owner, CampaignId campaignId, Staff staff) {
        Campaign campaign = findCampaign.find(owner, Right.SHARE_SUGGESTIONS, campaignId);
        LocalDate today = LocalDate.ofInstant(clock.instant(), CollectionWindow.ZONE);
        List<Assignment> owned = owner.assignments().stream()
                .filter(assignment -> assignment.role().rights().contains(Right.SHARE_SUGGESTIONS))
                .toList();
        Set<UnitId> theirs = owned.stream()
                .flatMap(assignment -> assignment.units(units(), today).stream())
                .collect(Collectors.toSet());
        List<Reader> readers = new ArrayList<>();
        List<StaffMember> people = new ArrayList<>();
        for (StaffMember member : staff.members()) {
            member.assignments().stream()
                    .filter(one -> one.role() == Role.BOX_READER
                            && one.until().filter(end -> !today.isBefore(end)).isEmpty()
                            && theirs.containsAll(one.units(units(), today)))
                    .forEach(one -> readers.add(new Reader(member, one)));
            if (!member.identity().equals(owner.identity())
                    && isNear(member, theirs, today)
                    && !reads(member, today).containsAll(theirs)) {
                people.add(member);
            }
        }
        return new Sharing(campaign, today, places(owned, campaign, today), people, readers);
    }

    /** All of each of their assignments, then unit by unit; each at most as long as they own it. */
    private List<Place> places(List<Assignment> owned, Campaign campaign, LocalDate today) {
        Map<String, Place> places = new TreeMap<>();
        List<Place> inOrder = new ArrayList<>();
        for (Assignment assignment : owned) {
            LocalDate furthest = today.plusDays(MOST_DAYS);
            LocalDate last = assignment.last().filter(furthest::isAfter).orElse(furthest);
            Set<UnitId> all = assignment.units(units(), today);
            Stream.concat(
                            Stream.of(new Place(assignment.group(), assignment.heads(), last)),
                            campaign.unitIds().stream().map(unit -> new Place("", List.of(unit), last)))
                    .filter(place -> all.containsAll(place.reading(today, last).units(units(), today)))
                    .filter(place -> places.putIfAbsent(place.mark(), place) == null)
                    .forEach(inOrder::add);
        }
        return inOrder;
    }

    /**
     * Whether somebody works in these units or for all of the province. No team: it is graded by what citizens answer where
     * it works.
     */
    private boolean isNear(StaffMember member, Set<UnitId> theirs, LocalDate today) {
        boolean near = false;
        for (Assignment assignment : member.on(today)) {
            boolean here =
                    assignment.role().isProvincial() || !Collections.disjoint(theirs, assignment.units(units(), today));
            if (here && assignment.role() == Role.COMMUNE_TEAM) {
                return false;
            }
            near |= here;
        }
        return near;
    }

    /** The units of which they read what is written. */
    private Reading reads(StaffMember member, LocalDate today) {
        List<Assignment> giving = member.on(today).stream()
                .filter(assignment -> assignment.role().rights().contains(Right.READ_SUGGESTIONS))
                .toList();
        return new Reading(
                giving.stream().anyMatch(assignment -> assignment.role().isProvincial()),
                giving.stream()
                        .flatMap(assignment -> assignment.units(units(), today).stream())
                        .collect(Collectors.toSet()));
    }

    private record Reading(boolean everything, Set<UnitId> units) {

        boolean containsAll(Set<UnitId> wanted) {
            return everything || units.containsAll(wanted);
        }
    }

    private UnitRegister units() {
        return findCampaign.register();
    }
}
