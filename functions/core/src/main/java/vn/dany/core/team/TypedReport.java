package vn.dany.core.team;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.TeamFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.unit.UnitId;

/**
 * A daily report as it was typed. Its findings are in the fields {@code day}, {@code people}, {@code visits},
 * {@code participants}, {@code remark}, and those of the ways of publicity, which {@link #field} names.
 *
 * @param seen the version it was typed over, {@link Saved#NONE} where there was none
 * @param people lines with nothing in them count for nothing
 * @param finished whether the team declares the day finished; until then figures may be missing
 */
public record TypedReport(
        int seen,
        LocalDate day,
        List<TeamMember> people,
        String visits,
        String participants,
        Map<Publicity, String> publicity,
        String remark,
        boolean finished) {

    /** The longest remark, in characters. */
    public static final int LONGEST_REMARK = 500;

    public TypedReport {
        people = List.copyOf(people);
        publicity = Map.copyOf(publicity);
    }

    /** The field of a way of publicity. */
    public static String field(Publicity way) {
        return "publicity." + way.name().toLowerCase(Locale.ROOT);
    }

    /** The report it makes of the unit, saved as {@code saved} says; or all that is wrong. */
    Verdict<DailyReport> read(CampaignId campaignId, UnitId unitId, Saved saved) {
        TypedText typed = new TypedText();
        List<TeamMember> members = people.stream()
                .flatMap(one -> typed.member("people", one).stream())
                .toList();
        typed.bound("people", members.size());
        if (finished && members.isEmpty()) {
            typed.refuse(Finding.at("people", TeamFinding.NOBODY_ASSIGNED));
        }
        OptionalInt called = figure(typed, "visits", visits);
        OptionalInt answered = figure(typed, "participants", participants);
        Map<Publicity, Integer> ways = new EnumMap<>(Publicity.class);
        for (Publicity way : Publicity.values()) {
            typed.figure(field(way), publicity.getOrDefault(way, "")).ifPresent(number -> ways.put(way, number));
        }
        String words = typed.text("remark", remark, LONGEST_REMARK);
        return typed.problems().isEmpty()
                ? new Verdict.Sound<>(new DailyReport(
                        campaignId, unitId, day, members, called, answered, ways, words, finished, saved))
                : new Verdict.Refused<>(typed.problems());
    }

    private OptionalInt figure(TypedText typed, String field, String text) {
        Optional<Integer> figure = typed.figure(field, text);
        if (finished && text.isBlank()) {
            typed.refuse(Finding.at(field, FieldFinding.EMPTY));
        }
        return figure.map(OptionalInt::of).orElseGet(OptionalInt::empty);
    }
}
