package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffRow;
import vn.dany.core.finding.Finding;
import vn.dany.templates.Language;

/**
 * The form of one member of staff.
 *
 * @param known whether they are on the register, under an identity that stays
 * @param seen the mark of what the register says of them
 */
@CheckedTemplate(basePath = "console")
public record MemberPage(
        Shell shell,
        List<String> problems,
        boolean known,
        String identity,
        String name,
        String seen,
        String action,
        List<Task> tasks)
        implements TemplateInstance {

    /** One assignment as it is typed. */
    public record Task(int index, String label, List<RoleChoice> roles, String unit, String from, String until) {

        private static Task of(int index, Optional<StaffRow> row, Wording wording) {
            Optional<Role> chosen = row.map(StaffRow::role).flatMap(RoleWords::read);
            return new Task(
                    index,
                    wording.people().task(index + 1),
                    Arrays.stream(Role.values())
                            .map(role -> new RoleChoice(
                                    role.name(),
                                    RoleWords.of(role, wording),
                                    chosen.filter(role::equals).isPresent()))
                            .toList(),
                    row.map(StaffRow::unit).orElse(""),
                    row.map(StaffRow::from).orElse(""),
                    row.map(StaffRow::until).orElse(""));
        }
    }

    /** A role to choose. */
    public record RoleChoice(String value, String text, boolean chosen) {}

    /**
     * The form with {@code rows}, and room for one more.
     *
     * @param known whether the member is on the register
     * @param problems what is wrong with what was typed
     */
    public static TemplateInstance of(
            String identity,
            String name,
            List<StaffRow> rows,
            boolean known,
            String seen,
            List<Finding> problems,
            Language language) {
        Wording wording = Wording.in(language);
        PeopleMessages messages = wording.people();
        List<Task> tasks = new ArrayList<>();
        rows.forEach(row -> tasks.add(Task.of(tasks.size(), Optional.of(row), wording)));
        tasks.add(Task.of(tasks.size(), Optional.empty(), wording));
        return new MemberPage(
                        wording.shell(
                                at -> known ? at.member(identity) : at.newMember(),
                                known ? name : messages.newMember(),
                                new Shell.Link(
                                        messages.heading(), wording.addresses().staff())),
                        problems.stream()
                                .map(problem -> problem.line() > 0
                                        ? messages.task(problem.line()) + ": " + wording.of(problem)
                                        : wording.of(problem))
                                .toList(),
                        known,
                        identity,
                        name,
                        seen,
                        wording.addresses().newMember(),
                        tasks)
                .setLocale(language.tag());
    }
}
