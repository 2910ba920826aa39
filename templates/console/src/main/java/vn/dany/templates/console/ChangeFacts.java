package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.entry.Entry;
import vn.dany.core.headcount.HeadcountEffect;
import vn.dany.core.staff.CodeEffect;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * What a change would do, in sentences.
 *
 * @param sentences one for each thing that would happen
 * @param groups long lists, folded
 */
record ChangeFacts(List<String> sentences, List<ConfirmPage.Group> groups, UnitRegister register, Wording wording) {

    /** So many names are read in a sentence; more are folded away. */
    private static final int NAMED = 5;

    private ChangeFacts(UnitRegister register, Wording wording) {
        this(new ArrayList<>(), new ArrayList<>(), register, wording);
    }

    /** Of a change of windows; {@code closes} if it ends them now. */
    static ChangeFacts of(
            WindowEffect effect, boolean closes, Campaign campaign, UnitRegister register, Wording wording) {
        ChangeFacts facts = new ChangeFacts(register, wording);
        facts.windows(effect, closes, campaign);
        if (!isFew(effect)) {
            facts.groups.add(new ConfirmPage.Group(
                    wording.desk().windowList(facts.count(effect.changed().size())), facts.byUnit(effect)));
        }
        return facts;
    }

    /** Of the withdrawal of a code, or its replacement. */
    static ChangeFacts of(CodeEffect effect, boolean replaces, UnitRegister register, Wording wording) {
        ChangeFacts facts = new ChangeFacts(register, wording);
        facts.code(effect, replaces);
        return facts;
    }

    /** Of the replacement of headcounts. */
    static ChangeFacts of(HeadcountEffect effect, UnitRegister register, Wording wording) {
        ChangeFacts facts = new ChangeFacts(register, wording);
        DeskMessages desk = wording.desk();
        List<String> added = new ArrayList<>();
        effect.added().forEach((unit, count) -> added.add(facts.name(unit) + ": " + facts.count(count)));
        facts.list(desk::headcountsAdded, added);
        List<String> replaced = new ArrayList<>();
        effect.replaced()
                .forEach((unit, change) -> replaced.add(
                        facts.name(unit) + ": " + facts.count(change.before()) + " → " + facts.count(change.after())));
        facts.list(desk::headcountsReplaced, replaced);
        List<String> withdrawn = new ArrayList<>();
        effect.withdrawn().forEach((unit, count) -> withdrawn.add(facts.name(unit) + ": " + facts.count(count)));
        facts.list(desk::headcountsWithdrawn, withdrawn);
        facts.sentences.add(
                desk.headcountsTotal(facts.count(effect.peopleBefore()), facts.count(effect.peopleAfter())));
        return facts;
    }

    private void windows(WindowEffect effect, boolean closes, Campaign campaign) {
        DeskMessages desk = wording.desk();
        Figures figures = wording.figures();
        List<UnitId> changed = effect.changed();
        UnitId first = changed.get(0);
        sentences.add(
                changed.size() == 1
                        ? desk.windowOne(name(first))
                        : changed.size() == campaign.unitIds().size()
                                ? desk.windowAll(count(changed.size()))
                                : desk.windowSome(count(changed.size()), names(changed)));
        boolean listed = isFew(effect) && !isAlike(effect);
        if (!listed) {
            sentences.add(effect.before()
                    .map(round -> desk.windowNow(figures.windowWithin(typical(round, changed, first))))
                    .orElseGet(desk::windowNowNone));
        }
        if (closes) {
            sentences.add(desk.windowSoon());
        } else if (listed) {
            sentences.addAll(byUnit(effect));
        } else {
            sentences.add(desk.windowNext(figures.windowWithin(typical(effect.after(), changed, first))));
        }
        add(effect.ended(), desk::windowEnded);
        add(effect.reopened(), desk::windowReopened);
        if (!effect.dropped().isEmpty()) {
            sentences.add(desk.windowDropped(
                    count(effect.dropped().size()),
                    String.join(
                            "; ",
                            effect.dropped().entrySet().stream()
                                    .map(own -> name(own.getKey()) + " (" + figures.windowWithin(own.getValue()) + ")")
                                    .toList())));
        }
        add(effect.kept(), desk::windowKept);
    }

    private static boolean isFew(WindowEffect effect) {
        return effect.changed().size() <= NAMED;
    }

    /** Whether one window before and one after says it for every unit that changes; what is dropped is said besides. */
    private static boolean isAlike(WindowEffect effect) {
        List<UnitId> changed = effect.changed();
        return changed.stream().map(effect.after()::window).distinct().count() == 1
                && effect.before().stream()
                        .allMatch(round -> changed.stream()
                                        .filter(unit -> !effect.dropped().containsKey(unit))
                                        .map(round::window)
                                        .distinct()
                                        .count()
                                <= 1);
    }

    /** Each unit that changes with its window of now, where they are not alike, and the one it would have. */
    private List<String> byUnit(WindowEffect effect) {
        Figures figures = wording.figures();
        return effect.changed().stream()
                .map(unit -> {
                    String next = figures.windowWithin(effect.after().window(unit));
                    String now = effect.before()
                            .filter(round -> !isAlike(effect))
                            .map(round -> figures.windowWithin(round.window(unit)) + " → ")
                            .orElse("");
                    return name(unit) + ": " + now + next;
                })
                .toList();
    }

    /** The window of all, unless only units with one of their own change. */
    private static CollectionWindow typical(Round round, List<UnitId> changed, UnitId first) {
        boolean allOwn = changed.stream().allMatch(unit -> round.exceptions().containsKey(unit));
        return allOwn ? round.window(first) : round.window();
    }

    private void code(CodeEffect effect, boolean replaces) {
        DeskMessages desk = wording.desk();
        Entry entry = effect.entry();
        String unit = name(entry.unitId());
        sentences.add(
                entry.isWholeUnit()
                        ? desk.codeWhole(entry.code().grouped())
                        : desk.codePlace(entry.code().grouped(), entry.placement()));
        sentences.add(entry.isRevoked() ? desk.codeIsRevoked() : desk.codeStops());
        if (entry.isForPaper()) {
            sentences.add(replaces ? desk.batchReissued() : desk.batchRevoked());
            return;
        }
        if (replaces) {
            String district = register.parentOf(entry.unitId())
                    .map(AdministrativeUnit::fullName)
                    .orElse(register.unit(entry.unitId()).fullName());
            sentences.add(desk.reissuePrint(unit, place(entry), district));
            return;
        }
        List<String> others = effect.others().stream().map(this::place).toList();
        sentences.add(
                effect.leavesNone()
                        ? desk.revokeLeavesNone(unit)
                        : desk.revokeLeaves(unit, count(others.size()), String.join("; ", others)));
        sentences.add(desk.revokeInstead());
    }

    /** Few are named in the sentence, many are folded below it. */
    private void list(UnaryOperator<String> sentence, List<String> items) {
        if (items.isEmpty()) {
            return;
        }
        String summary = sentence.apply(count(items.size()));
        if (items.size() <= NAMED) {
            sentences.add(summary + ": " + String.join("; ", items) + ".");
        } else {
            sentences.add(summary + ".");
            groups.add(new ConfirmPage.Group(summary, items));
        }
    }

    private void add(List<UnitId> units, BinaryOperator<String> sentence) {
        if (!units.isEmpty()) {
            sentences.add(sentence.apply(count(units.size()), names(units)));
        }
    }

    private String names(List<UnitId> units) {
        String named =
                String.join("; ", units.stream().limit(NAMED).map(this::name).toList());
        return units.size() <= NAMED ? named : wording.desk().andMore(named, count(units.size() - NAMED));
    }

    private String place(Entry entry) {
        return entry.isWholeUnit() ? wording.life().wholeUnit() : entry.placement();
    }

    private String name(UnitId unit) {
        return register.nameWithParent(unit);
    }

    private String count(long number) {
        return wording.figures().count(number);
    }
}
