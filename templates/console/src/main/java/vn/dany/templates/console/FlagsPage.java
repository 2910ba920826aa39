package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.desk.Desk;
import vn.dany.core.desk.FlagNote;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.report.UnitPace;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** What looks odd, by which rule, and what was found about it. */
@CheckedTemplate(basePath = "console")
public record FlagsPage(Shell shell, String title, String counted, List<UnitBlock> units, String action)
        implements TemplateInstance {

    /** A unit with its flags. */
    public record UnitBlock(
            String id, String name, String figure, String resultsLink, boolean mayNote, List<Line> flags) {}

    /**
     * One flag.
     *
     * @param text what looks odd
     * @param rule from when on it does
     */
    public record Line(String code, String text, String rule, String since, List<Note> notes) {}

    /** What somebody found. */
    public record Note(String text, String by) {}

    /** The page. */
    public static TemplateInstance of(Desk desk, UnitRegister register, Language language) {
        Wording wording = Wording.in(language);
        RoundId roundId = desk.progress().round().id();
        return new FlagsPage(
                        wording.shell(
                                        at -> at.flags(roundId),
                                        wording.pace().flags(),
                                        wording.crumb(desk.progress().campaign(), roundId))
                                .under(wording.tabs(desk.progress().campaign(), roundId, Tabs.Kind.PROGRESS, false)),
                        wording.roundTitle(desk.progress().campaign(), roundId),
                        wording.counted(desk.progress().countedAt()),
                        desk.flagged().stream()
                                .map(unit -> block(desk, unit, register, wording))
                                .toList(),
                        wording.addresses().flags(roundId))
                .setLocale(language.tag());
    }

    private static UnitBlock block(Desk desk, UnitPace unit, UnitRegister register, Wording wording) {
        UnitId id = unit.progress().unit().id();
        SortedMap<IntegrityFlag, Instant> flags = desk.progress().flags().getOrDefault(id, new TreeMap<>());
        return new UnitBlock(
                id.value(),
                register.distinctName(id),
                wording.pace().sheets(wording.figures().count(unit.progress().responses())),
                wording.addresses().results(desk.progress().round().id(), id),
                desk.pushable().contains(id),
                flags.entrySet().stream()
                        .map(flag -> new Line(
                                flag.getKey().name(),
                                text(flag.getKey(), unit, wording),
                                rule(flag.getKey(), wording.pace()),
                                wording.pace().since(wording.figures().at(flag.getValue())),
                                desk.notes().stream()
                                        .filter(note -> note.unitId().equals(id) && note.flag() == flag.getKey())
                                        .map(note -> note(note, wording))
                                        .toList()))
                        .toList());
    }

    private static Note note(FlagNote note, Wording wording) {
        return new Note(note.text(), note.by() + ", " + wording.figures().at(note.at()));
    }

    private static String text(IntegrityFlag flag, UnitPace unit, Wording wording) {
        PaceMessages messages = wording.pace();
        return switch (flag) {
            case ABOVE_HEADCOUNT ->
                messages.flagAbove(
                        wording.figures().count(unit.progress().responses()),
                        wording.figures().count(unit.progress().headcount()));
            case BURST -> messages.flagBurst();
            case HASTE -> messages.flagHaste();
            case ALIKE -> messages.flagAlike();
            case STRAIGHT -> messages.flagStraight();
            case FOR_OTHERS -> messages.flagForOthers();
        };
    }

    private static String rule(IntegrityFlag flag, PaceMessages messages) {
        int least = flag.least();
        int percent = flag.percent();
        return switch (flag) {
            case ABOVE_HEADCOUNT -> messages.ruleAbove(least);
            case BURST -> messages.ruleBurst(least, percent);
            case HASTE -> messages.ruleHaste(least, percent);
            case ALIKE -> messages.ruleAlike(least, percent);
            case STRAIGHT -> messages.ruleStraight(least, percent);
            case FOR_OTHERS -> messages.ruleForOthers(least, percent);
        };
    }
}
