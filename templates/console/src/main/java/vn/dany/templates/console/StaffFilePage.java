package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffUnits;
import vn.dany.core.publish.PublishStaff;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * What a file of staff would change, before anything is changed.
 *
 * @param warning that another picture was said yes to, empty if not
 * @param same how many stay as they are, in words
 */
@CheckedTemplate(basePath = "console")
public record StaffFilePage(
        Shell shell,
        String warning,
        String addedText,
        List<StaffPage.Line> added,
        String changedText,
        List<Changed> changed,
        String same,
        String action,
        String file,
        String shown)
        implements TemplateInstance {

    /** Somebody who would be something else. */
    public record Changed(StaffPage.Line before, StaffPage.Line after) {}

    /** What the file would change; {@code outdated} if another picture was said yes to. */
    public static TemplateInstance of(
            PublishStaff.Considered considered,
            UnitRegister register,
            LocalDate today,
            boolean outdated,
            Language language) {
        Wording wording = Wording.in(language);
        PeopleMessages messages = wording.people();
        Figures figures = wording.figures();
        StaffUnits units = new StaffUnits(register, today);
        List<StaffPage.Line> added = considered.effect().added().stream()
                .map(member -> line(member, units, today, wording))
                .toList();
        List<Changed> changed = considered.effect().changed().stream()
                .map(change -> new Changed(
                        line(change.before(), units, today, wording), line(change.after(), units, today, wording)))
                .toList();
        return new StaffFilePage(
                        wording.shell(
                                Addresses::staff,
                                messages.confirm(),
                                new Shell.Link(
                                        messages.heading(), wording.addresses().staff())),
                        outdated ? messages.outdated() : "",
                        messages.added(figures.count(added.size())),
                        added,
                        messages.changed(figures.count(changed.size())),
                        changed,
                        messages.same(figures.count(considered.effect().same())),
                        wording.addresses().staffStored(),
                        considered.file().value(),
                        considered.effect().mark())
                .setLocale(language.tag());
    }

    private static StaffPage.Line line(StaffMember member, StaffUnits units, LocalDate today, Wording wording) {
        return StaffPage.Line.of(member, units, today, wording);
    }
}
