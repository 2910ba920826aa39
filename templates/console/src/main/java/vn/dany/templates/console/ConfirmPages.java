package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.entry.Entry;
import vn.dany.core.report.HeadcountEffect;
import vn.dany.core.staff.CodeEffect;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Words what a change of a campaign would do, in one language. */
final class ConfirmPages {

    /** So many names are read in a sentence; more are folded away. */
    private static final int NAMED = 5;

    private final Campaign campaign;
    private final UnitRegister register;
    private final Language language;
    private final DeskMessages desk;
    private final Figures figures;
    private final Addresses addresses;

    ConfirmPages(Campaign campaign, UnitRegister register, Language language) {
        this.campaign = campaign;
        this.register = register;
        this.language = language;
        this.desk = ConsoleWording.desk(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    /** A change of windows of the kind {@code wish} names: change, close or restore. */
    ConfirmPage windows(
            WindowEffect effect, boolean outdated, String wish, String reason, List<ConfirmPage.Field> sent) {
        RoundId roundId = effect.after().id();
        String round = addresses.roundTitle(campaign, roundId);
        boolean restores = wish.equals("restore");
        boolean closes = wish.equals("close");
        String path = addresses.windowsPath(campaign.id());
        String heading = restores
                ? desk.windowRestoreHeading(round)
                : closes ? desk.windowCloseHeading(round) : desk.windowHeading(round);
        return page(
                heading,
                outdated,
                facts(effect, closes),
                isFew(effect)
                        ? List.of()
                        : List.of(new ConfirmPage.Group(
                                desk.windowList(figures.count(effect.changed().size())), byUnit(effect))),
                reason,
                with(sent, effect.mark()),
                restores ? path + "/restore" : path,
                restores ? desk.windowRestoreButton() : closes ? desk.windowCloseButton() : desk.windowButton(),
                restores ? "/console/campaigns/" + campaign.id() + "/audit" : path);
    }

    private List<String> facts(WindowEffect effect, boolean closes) {
        List<String> facts = new ArrayList<>();
        List<UnitId> changed = effect.changed();
        String count = figures.count(changed.size());
        facts.add(
                changed.size() == 1
                        ? desk.windowOne(register.nameWithParent(changed.get(0)))
                        : changed.size() == campaign.unitIds().size()
                                ? desk.windowAll(count)
                                : desk.windowSome(count, names(changed)));
        UnitId first = changed.get(0);
        boolean listed = isFew(effect) && !isAlike(effect);
        if (!listed) {
            facts.add(effect.before()
                    .map(round -> desk.windowNow(figures.windowWithin(typical(round, changed, first))))
                    .orElseGet(desk::windowNowNone));
        }
        if (closes) {
            facts.add(desk.windowSoon());
        } else if (listed) {
            facts.addAll(byUnit(effect));
        } else {
            facts.add(desk.windowNext(figures.windowWithin(typical(effect.after(), changed, first))));
        }
        add(facts, effect.ended(), desk::windowEnded);
        add(facts, effect.reopened(), desk::windowReopened);
        if (!effect.dropped().isEmpty()) {
            facts.add(desk.windowDropped(
                    figures.count(effect.dropped().size()),
                    String.join(
                            "; ",
                            effect.dropped().entrySet().stream()
                                    .map(own -> register.nameWithParent(own.getKey()) + " ("
                                            + figures.windowWithin(own.getValue()) + ")")
                                    .toList())));
        }
        add(facts, effect.kept(), desk::windowKept);
        return facts;
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
        return effect.changed().stream()
                .map(unit -> {
                    String next = figures.windowWithin(effect.after().window(unit));
                    String now = effect.before()
                            .filter(round -> !isAlike(effect))
                            .map(round -> figures.windowWithin(round.window(unit)) + " → ")
                            .orElse("");
                    return register.nameWithParent(unit) + ": " + now + next;
                })
                .toList();
    }

    /** The window of all, unless only units with one of their own change. */
    private static CollectionWindow typical(Round round, List<UnitId> changed, UnitId first) {
        return changed.stream().allMatch(unit -> round.exceptions().containsKey(unit))
                ? round.window(first)
                : round.window();
    }

    private interface Sentence {
        String of(String count, String names);
    }

    private void add(List<String> facts, List<UnitId> units, Sentence sentence) {
        if (!units.isEmpty()) {
            facts.add(sentence.of(figures.count(units.size()), names(units)));
        }
    }

    private String names(List<UnitId> units) {
        String named = String.join(
                "; ", units.stream().limit(NAMED).map(register::nameWithParent).toList());
        return units.size() <= NAMED ? named : desk.andMore(named, figures.count(units.size() - NAMED));
    }

    /** The withdrawal of a code, or its replacement. */
    ConfirmPage code(CodeEffect effect, boolean outdated, boolean replaces, String reason) {
        Entry entry = effect.entry();
        String unit = register.nameWithParent(entry.unitId());
        List<String> facts = new ArrayList<>();
        facts.add(
                entry.isWholeUnit()
                        ? desk.codeWhole(entry.code().grouped())
                        : desk.codePlace(entry.code().grouped(), entry.placement()));
        facts.add(entry.isRevoked() ? desk.codeIsRevoked() : desk.codeStops());
        if (replaces) {
            facts.add(desk.reissuePrint(unit, place(entry), district(entry.unitId())));
        } else {
            facts.add(
                    effect.leavesNone()
                            ? desk.revokeLeavesNone(unit)
                            : desk.revokeLeaves(
                                    unit,
                                    figures.count(effect.others().size()),
                                    String.join(
                                            "; ",
                                            effect.others().stream()
                                                    .map(this::place)
                                                    .toList())));
            facts.add(desk.revokeInstead());
        }
        return page(
                replaces ? desk.reissueHeading(unit) : desk.revokeHeading(unit),
                outdated,
                facts,
                List.of(),
                reason,
                with(List.of(new ConfirmPage.Field("reason", reason)), effect.mark()),
                "/console/codes/" + entry.code() + (replaces ? "/reissue" : "/revoke"),
                replaces ? desk.reissueButton() : desk.revokeButton(),
                "/console/campaigns/" + campaign.id() + "/codes");
    }

    /** The replacement of headcounts. */
    ConfirmPage headcounts(HeadcountEffect effect, boolean outdated) {
        List<String> facts = new ArrayList<>();
        List<ConfirmPage.Group> groups = new ArrayList<>();
        List<ConfirmPage.Field> fields = new ArrayList<>();
        List<String> added = new ArrayList<>();
        effect.added().forEach((unit, count) -> {
            added.add(register.nameWithParent(unit) + ": " + figures.count(count));
            fields.add(new ConfirmPage.Field("h." + unit, count.toString()));
        });
        list(desk::headcountsAdded, added, facts, groups);
        List<String> replaced = new ArrayList<>();
        effect.replaced().forEach((unit, change) -> {
            replaced.add(register.nameWithParent(unit) + ": " + figures.count(change.before()) + " → "
                    + figures.count(change.after()));
            fields.add(new ConfirmPage.Field("h." + unit, String.valueOf(change.after())));
        });
        list(desk::headcountsReplaced, replaced, facts, groups);
        List<String> withdrawn = new ArrayList<>();
        effect.withdrawn().forEach((unit, count) -> {
            withdrawn.add(register.nameWithParent(unit) + ": " + figures.count(count));
            fields.add(new ConfirmPage.Field("h." + unit, ""));
        });
        list(desk::headcountsWithdrawn, withdrawn, facts, groups);
        facts.add(desk.headcountsTotal(figures.count(effect.peopleBefore()), figures.count(effect.peopleAfter())));
        String path = "/console/campaigns/" + campaign.id() + "/headcounts";
        return page(
                desk.headcountsHeading(),
                outdated,
                facts,
                groups,
                "",
                with(fields, effect.mark()),
                path,
                desk.headcountsButton(),
                path);
    }

    /** Few are named in the sentence, many are folded below it. */
    private void list(
            UnaryOperator<String> sentence, List<String> items, List<String> facts, List<ConfirmPage.Group> groups) {
        if (items.isEmpty()) {
            return;
        }
        String summary = sentence.apply(figures.count(items.size()));
        if (items.size() <= NAMED) {
            facts.add(summary + ": " + String.join("; ", items) + ".");
        } else {
            facts.add(summary + ".");
            groups.add(new ConfirmPage.Group(summary, items));
        }
    }

    private String place(Entry entry) {
        return entry.isWholeUnit() ? ConsoleWording.life(language).wholeUnit() : entry.placement();
    }

    private String district(UnitId unit) {
        return register.parentOf(unit)
                .map(AdministrativeUnit::fullName)
                .orElse(register.unit(unit).fullName());
    }

    private static List<ConfirmPage.Field> with(List<ConfirmPage.Field> sent, String mark) {
        List<ConfirmPage.Field> fields = new ArrayList<>(sent);
        fields.add(new ConfirmPage.Field("shown", mark));
        return List.copyOf(fields);
    }

    ConfirmPage page(
            String heading,
            boolean outdated,
            List<String> facts,
            List<ConfirmPage.Group> groups,
            String reason,
            List<ConfirmPage.Field> hidden,
            String action,
            String button,
            String back) {
        String title = campaign.title().in(language.tag());
        return new ConfirmPage(
                Shell.of(language, back, heading, List.of(new Shell.Link(title, addresses.campaign(campaign.id())))),
                title,
                heading,
                outdated ? desk.outdated() : "",
                facts,
                groups,
                reason,
                hidden,
                Shell.address(action, language),
                button,
                new Shell.Link(desk.goBack(), Shell.address(back, language)));
    }
}
