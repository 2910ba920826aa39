package vn.dany.templates.console;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.RegisterChange;
import vn.dany.core.unit.RowProblem;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Lays a reform out as a page in one language: the form, what was wrong, what would change. */
final class ReformPages {

    private static final String PATH = "/console/units/reform";

    private final Language language;
    private final UnitMessages messages;
    private final Figures figures;

    ReformPages(Language language) {
        this.language = language;
        this.messages = UnitWording.in(language);
        this.figures = new Figures(language);
    }

    ReformPage form(ReformPage.Typed typed, List<LocalDate> shipped, List<RowProblem> problems) {
        ConsoleMessages lines = ConsoleWording.in(language);
        return page(
                typed,
                shipped,
                "",
                problems.stream()
                        .map(problem ->
                                lines.fileLine(problem.line(), language == Language.VI ? problem.vi() : problem.en()))
                        .toList());
    }

    ReformPage outdated(ReformPage.Typed typed, List<LocalDate> shipped) {
        return page(typed, shipped, messages.outdated(), List.of());
    }

    ReformPage dryRun(ReformPage.Typed typed, RegisterChange change, int version) {
        return new ReformPage(
                shell(),
                Shell.address(PATH, language),
                typed,
                List.of(),
                "",
                List.of(),
                messages.dryRunHeading(UnitWording.day(change.on())),
                change.isEmpty(),
                blocks(change),
                String.valueOf(version));
    }

    private ReformPage page(ReformPage.Typed typed, List<LocalDate> shipped, String notice, List<String> problems) {
        return new ReformPage(
                shell(),
                Shell.address(PATH, language),
                typed,
                shipped.stream()
                        .map(on -> new ReformPage.Shipped(messages.shippedState(UnitWording.day(on)), on.toString()))
                        .toList(),
                notice,
                problems,
                "",
                false,
                List.of(),
                "");
    }

    private Shell shell() {
        return Shell.of(
                language,
                PATH,
                messages.reform(),
                List.of(new Shell.Link(messages.heading(), Shell.address("/console/units", language))));
    }

    private List<ReformPage.Block> blocks(RegisterChange change) {
        UnitRegister after = change.after();
        List<ReformPage.Block> blocks = new ArrayList<>();
        add(blocks, messages.unresolved(), true, change.unresolved(), unit -> named(after, unit));
        List<RegisterChange.Unplaced> strange = change.unplaced().stream()
                .filter(name -> name.why() != RegisterChange.Why.OUTSIDE)
                .toList();
        add(
                blocks,
                messages.unplaced(),
                true,
                strange,
                name -> ConsoleWording.in(language)
                        .fileLine(name.line(), "“" + name.name() + "” – " + UnitWording.why(name.why(), messages)));
        for (Succession.Kind kind : Succession.Kind.values()) {
            add(
                    blocks,
                    UnitWording.kind(kind, messages),
                    false,
                    change.of(kind),
                    edge -> named(after, after.unit(edge.predecessor())) + " → "
                            + named(after, after.unit(edge.successor())));
        }
        add(blocks, messages.added(), false, change.added(), unit -> named(after, unit));
        add(blocks, messages.ended(), false, change.ended(), unit -> named(after, unit));
        int outside = change.unplaced().size() - strange.size();
        if (outside > 0) {
            blocks.add(new ReformPage.Block(
                    messages.outside(figures.count(outside)),
                    "",
                    false,
                    false,
                    change.unplaced().stream()
                            .filter(name -> name.why() == RegisterChange.Why.OUTSIDE)
                            .map(RegisterChange.Unplaced::name)
                            .toList()));
        }
        return blocks;
    }

    private <T> void add(
            List<ReformPage.Block> blocks, String heading, boolean warning, List<T> things, Function<T, String> line) {
        if (!things.isEmpty()) {
            blocks.add(new ReformPage.Block(
                    heading,
                    figures.count(things.size()),
                    warning,
                    warning,
                    things.stream().map(line).toList()));
        }
    }

    private static String named(UnitRegister register, AdministrativeUnit unit) {
        String above = register.parentOf(unit.id())
                .map(parent -> ", " + parent.fullName())
                .orElse("");
        return unit.fullName() + " (" + unit.code() + above + ")";
    }
}
