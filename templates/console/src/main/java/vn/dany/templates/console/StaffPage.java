package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Role;
import vn.dany.core.access.Staff;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffUnits;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.finding.Finding;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.SearchText;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * The register of staff.
 *
 * @param found how many are shown, in words
 * @param changes the latest lines of its log
 */
@CheckedTemplate(basePath = "console")
public record StaffPage(
        Shell shell,
        boolean saved,
        List<String> problems,
        String query,
        String found,
        List<Line> people,
        List<Change> changes,
        String fileLink)
        implements TemplateInstance {

    private static final int MOST_CHANGES = 20;

    /** One member of staff. */
    public record Line(String name, String identity, String link, List<Task> tasks) {

        static Line of(StaffMember member, StaffUnits units, LocalDate today, Wording wording) {
            return new Line(
                    member.name(),
                    member.identity(),
                    wording.addresses().member(member.identity()),
                    member.assignments().stream()
                            .map(assignment -> Task.of(assignment, units, today, wording))
                            .toList());
        }

        private boolean has(String wanted) {
            return Stream.concat(
                            Stream.of(name, identity),
                            tasks.stream().flatMap(task -> Stream.of(task.role(), task.where())))
                    .anyMatch(text -> SearchText.fold(text).contains(wanted));
        }
    }

    /** What somebody is, where and when. */
    public record Task(String role, String where, String when, boolean over) {

        static Task of(Assignment assignment, StaffUnits units, LocalDate today, Wording wording) {
            PeopleMessages messages = wording.people();
            String from = UnitWording.day(assignment.from());
            return new Task(
                    RoleWords.of(assignment.role(), wording),
                    assignment.heads().isEmpty() ? messages.allUnits() : units.names(assignment),
                    assignment
                            .last()
                            .map(last -> messages.period(from, UnitWording.day(last)))
                            .orElseGet(() -> messages.since(from)),
                    assignment.last().filter(last -> last.isBefore(today)).isPresent());
        }
    }

    /** A line of the log. */
    public record Change(String when, String who, String what) {

        private static Change of(AuditEntry entry, Wording wording) {
            Map<String, String> details = entry.details();
            String person = details.getOrDefault("person", "");
            String after = roles(details.getOrDefault("after", ""), wording);
            String before = details.get("before");
            return new Change(
                    wording.figures().moment(entry.at()),
                    entry.by(),
                    before == null
                            ? wording.people().now(person, after)
                            : wording.people().wasAndIs(person, roles(before, wording), after));
        }

        /** The roles of assignments as the log writes them, each with its role first. */
        private static String roles(String written, Wording wording) {
            return Arrays.stream(written.split("; "))
                    .map(assignment -> assignment.split(" ")[0])
                    .flatMap(word -> RoleWords.read(word).stream())
                    .distinct()
                    .map((Role role) -> RoleWords.of(role, wording))
                    .collect(Collectors.joining(", "));
        }
    }

    /**
     * The register of staff, or what was found in it.
     *
     * @param query what to look for, empty for everybody
     * @param saved whether it was changed just now
     * @param problems why a file was not taken
     * @param log of the register, newest first
     */
    public static TemplateInstance of(
            Staff staff,
            UnitRegister register,
            LocalDate today,
            String query,
            boolean saved,
            List<Finding> problems,
            List<AuditEntry> log,
            Language language) {
        Wording wording = Wording.in(language);
        PeopleMessages messages = wording.people();
        StaffUnits units = new StaffUnits(register, today);
        String wanted = SearchText.fold(query);
        List<Line> people = staff.members().stream()
                .map(member -> Line.of(member, units, today, wording))
                .filter(line -> line.has(wanted))
                .sorted(Comparator.comparing(Line::name, new NameOrder()))
                .toList();
        return new StaffPage(
                        wording.shell(Addresses::staff, messages.heading()),
                        saved,
                        problems.stream().map(wording::placed).toList(),
                        query,
                        staff.members().isEmpty()
                                ? messages.nobody()
                                : people.isEmpty()
                                        ? messages.none()
                                        : messages.count(wording.figures().count(people.size())),
                        people,
                        log.stream()
                                .limit(MOST_CHANGES)
                                .map(entry -> Change.of(entry, wording))
                                .toList(),
                        Addresses.staffFile())
                .setLocale(language.tag());
    }
}
