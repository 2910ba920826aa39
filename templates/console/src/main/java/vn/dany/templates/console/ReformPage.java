package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dany.core.finding.Finding;
import vn.dany.core.publish.PublishReform;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.RegisterChange;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.FindingWords;
import vn.dany.templates.Language;

/**
 * The form that brings in a reform, or what one would change.
 *
 * @param notice what happened instead, empty for nothing
 * @param heading of what it would change; empty for the form
 * @param hidden what a confirmation sends; empty for the form
 */
@CheckedTemplate(basePath = "console")
public record ReformPage(
        Shell shell,
        String action,
        Typed typed,
        List<Shipped> shipped,
        String notice,
        List<String> problems,
        String heading,
        boolean changesNothing,
        List<Block> blocks,
        List<ConfirmPage.Field> hidden)
        implements TemplateInstance {

    /** What was typed beside the files. */
    public record Typed(String on, String basis) {

        /** Nothing yet. */
        public static final Typed NOTHING = new Typed("", "");
    }

    /** A state that ships with the product. */
    public record Shipped(String text, String on) {}

    /** Changes of one kind. */
    public record Block(String heading, String count, boolean open, boolean warning, List<String> lines) {

        private static <T> List<Block> of(
                String heading, boolean warning, List<T> things, Function<T, String> line, Wording wording) {
            String count = wording.figures().count(things.size());
            return things.isEmpty()
                    ? List.of()
                    : List.of(new Block(
                            heading,
                            count,
                            warning,
                            warning,
                            things.stream().map(line).toList()));
        }

        /** What {@code change} does, kind by kind; what needs an eye first. */
        private static List<Block> of(RegisterChange change, Wording wording) {
            UnitMessages messages = wording.units();
            UnitRegister after = change.after();
            List<Block> blocks = new ArrayList<>();
            blocks.addAll(of(messages.unresolved(), true, change.unresolved(), unit -> named(after, unit), wording));
            List<RegisterChange.Unplaced> strange = change.unplaced().stream()
                    .filter(name -> name.why() != RegisterChange.Why.OUTSIDE)
                    .toList();
            blocks.addAll(of(messages.unplaced(), true, strange, name -> line(name, wording), wording));
            for (Succession.Kind kind : Succession.Kind.values()) {
                String heading = UnitWording.kind(kind, messages);
                blocks.addAll(of(heading, false, change.of(kind), edge -> line(edge, after), wording));
            }
            blocks.addAll(of(messages.added(), false, change.added(), unit -> named(after, unit), wording));
            blocks.addAll(of(messages.ended(), false, change.ended(), unit -> named(after, unit), wording));
            List<String> outside = change.unplaced().stream()
                    .filter(name -> name.why() == RegisterChange.Why.OUTSIDE)
                    .map(RegisterChange.Unplaced::name)
                    .toList();
            if (!outside.isEmpty()) {
                String heading = messages.outside(wording.figures().count(outside.size()));
                blocks.add(new Block(heading, "", false, false, outside));
            }
            return blocks;
        }

        private static String line(RegisterChange.Unplaced name, Wording wording) {
            String why = UnitWording.why(name.why(), wording.units());
            return FindingWords.onLine(name.line(), "“" + name.name() + "” – " + why, wording.language());
        }

        private static String line(Succession edge, UnitRegister after) {
            return named(after, after.unit(edge.predecessor())) + " → " + named(after, after.unit(edge.successor()));
        }

        private static String named(UnitRegister register, AdministrativeUnit unit) {
            String above = register.parentOf(unit.id())
                    .map(parent -> ", " + parent.fullName())
                    .orElse("");
            return unit.fullName() + " (" + unit.code() + above + ")";
        }
    }

    /** The form that brings in a reform; with {@code problems} after files were refused. */
    public static TemplateInstance of(Typed typed, List<LocalDate> shipped, List<Finding> problems, Language language) {
        Wording wording = Wording.in(language);
        return form(typed, shipped, "", problems.stream().map(wording::placed).toList(), wording);
    }

    /** The same after somebody else changed the register. */
    public static TemplateInstance outdated(Typed typed, List<LocalDate> shipped, Language language) {
        Wording wording = Wording.in(language);
        return form(typed, shipped, wording.units().outdated(), List.of(), wording);
    }

    /** What a reform would change, with the button that does it. */
    public static TemplateInstance dryRun(Typed typed, PublishReform.Planned planned, Language language) {
        Wording wording = Wording.in(language);
        RegisterChange change = planned.change();
        return new ReformPage(
                        shell(wording),
                        wording.addresses().reform(),
                        typed,
                        List.of(),
                        "",
                        List.of(),
                        wording.units().dryRunHeading(UnitWording.day(change.on())),
                        change.isEmpty(),
                        Block.of(change, wording),
                        List.of(
                                new ConfirmPage.Field("shown", planned.mark()),
                                new ConfirmPage.Field("units", planned.units().value()),
                                new ConfirmPage.Field(
                                        "successions", planned.successions().value()),
                                new ConfirmPage.Field("on", typed.on()),
                                new ConfirmPage.Field("basis", typed.basis())))
                .setLocale(language.tag());
    }

    private static TemplateInstance form(
            Typed typed, List<LocalDate> shipped, String notice, List<String> problems, Wording wording) {
        Language language = wording.language();
        return new ReformPage(
                        shell(wording),
                        wording.addresses().reform(),
                        typed,
                        shipped.stream()
                                .map(on ->
                                        new Shipped(wording.units().shippedState(UnitWording.day(on)), on.toString()))
                                .toList(),
                        notice,
                        problems,
                        "",
                        false,
                        List.of(),
                        List.of())
                .setLocale(language.tag());
    }

    private static Shell shell(Wording wording) {
        UnitMessages messages = wording.units();
        String units = wording.addresses().units();
        return wording.shell(Addresses::reform, messages.reform(), new Shell.Link(messages.heading(), units));
    }
}
