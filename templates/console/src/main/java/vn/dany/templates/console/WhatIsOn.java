package vn.dany.templates.console;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.dany.core.desk.Decision;
import vn.dany.core.desk.Home;
import vn.dany.core.report.Progress;
import vn.dany.core.report.UnitProgress;

/**
 * What is on now and what waits, above the list of all campaigns.
 *
 * @param open the rounds that are open, the first to close first
 * @param next those that open next, the first one first
 * @param decisions what waits for whoever looks
 */
public record WhatIsOn(List<Line> open, List<Line> next, List<Shell.Link> decisions) {

    /** How many rounds that open next are listed. */
    private static final int NEXT = 3;

    /**
     * A round: what it is called, how far it is, and how long that lasts.
     *
     * @param bar length of a bar, empty for none
     */
    public record Line(String title, String link, String figure, String note, String bar, String time) {

        private static Line open(Progress progress, Instant now, Wording wording) {
            Figures figures = wording.figures();
            UnitProgress whole = progress.whole();
            boolean rated = whole.responseRate().isPresent();
            return new Line(
                    wording.roundTitle(progress.campaign(), progress.round().id()),
                    wording.addresses().round(progress.round().id()),
                    wording.pace().sheets(figures.count(whole.responses())),
                    rated ? wording.console().responseRate() + " " + figures.percent(whole.responseRate()) : "",
                    rated ? Figures.length(whole.responseRate().getAsInt()) : "",
                    wording.home()
                            .leftUntil(
                                    wording.span(now, progress.round().lastClosesAt()),
                                    figures.end(progress.round().lastClosesAt())));
        }

        private static Line next(Progress progress, Instant now, Wording wording) {
            return new Line(
                    wording.roundTitle(progress.campaign(), progress.round().id()),
                    wording.addresses().round(progress.round().id()),
                    "",
                    wording.figures().window(progress.round().window()),
                    "",
                    wording.home().opensIn(wording.span(now, progress.round().firstOpensAt())));
        }
    }

    static WhatIsOn of(Home home, Wording wording) {
        return new WhatIsOn(
                in(home, RoundState.OPEN)
                        .sorted(Comparator.comparing(
                                progress -> progress.round().lastClosesAt()))
                        .map(progress -> Line.open(progress, home.now(), wording))
                        .toList(),
                in(home, RoundState.BEFORE)
                        .sorted(Comparator.comparing(
                                progress -> progress.round().firstOpensAt()))
                        .limit(NEXT)
                        .map(progress -> Line.next(progress, home.now(), wording))
                        .toList(),
                home.decisions().stream()
                        .map(decision -> decision.match(links(wording)))
                        .toList());
    }

    private static Stream<Progress> in(Home home, RoundState state) {
        return home.rounds().stream().filter(progress -> RoundState.of(progress.round(), home.now()) == state);
    }

    private static Decision.Cases<Shell.Link> links(Wording wording) {
        HomeMessages home = wording.home();
        Addresses at = wording.addresses();
        Figures figures = wording.figures();
        return new Decision.Cases<>(
                () -> new Shell.Link(home.decideSchedule(), ""),
                late -> new Shell.Link(
                        home.decideFrozen(wording.roundTitle(late.campaign(), late.roundId())),
                        at.round(late.roundId())),
                odd -> new Shell.Link(
                        home.decideFlags(wording.roundTitle(odd.campaign(), odd.roundId()), figures.count(odd.units())),
                        at.flags(odd.roundId())),
                codes -> new Shell.Link(
                        home.decideCodes(wording.of(codes.campaign().title()), figures.count(codes.places())),
                        at.codes(codes.campaign().id())),
                people -> new Shell.Link(
                        home.decideHeadcounts(wording.of(people.campaign().title()), figures.count(people.units())),
                        at.headcounts(people.campaign().id())),
                draft -> new Shell.Link(home.decideDraft(draft.campaignId().value()), at.campaign(draft.campaignId())),
                team -> new Shell.Link(
                        home.decideDay(wording.of(team.campaign().title()), figures.day(team.day())),
                        at.team(team.campaign().id()).of(team.unitId())),
                lists -> new Shell.Link(
                        home.decideRosters(wording.of(lists.campaign().title()), figures.count(lists.teams())),
                        at.team(lists.campaign().id()).all()));
    }
}
