package vn.dany.core.order;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.Round;
import vn.dany.core.digest.Sha256;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.report.ConvertedUnits;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Share;
import vn.dany.core.team.Publicity;
import vn.dany.core.unit.UnitId;

/**
 * What a document says besides the answers that were counted, as it stood when the document was ordered. No name of a
 * person is in it, and nothing that respondents wrote; who types what was found, or why a unit is an example, is asked to
 * name nobody.
 *
 * @param teamwork empty where no team has reported anything
 * @param written empty where nobody is asked to write
 * @param earlier the round before that asked the same; empty if there was none
 * @param formula how units are scored; empty where they are not
 * @param days how many responses there were at the end of each day; empty where no workbook is made
 * @param today which units of today the surveyed ones are in; empty where no workbook is made, or nothing has changed
 * @param checked what was found of doubts about units; none where no report is made
 * @param exemplary which units a person has held up as examples; empty while nobody has decided
 */
public record ReportFacts(
        Optional<Teamwork> teamwork,
        Optional<Written> written,
        Optional<Earlier> earlier,
        Optional<ScoreFormula> formula,
        Optional<CountSeries> days,
        Optional<ConvertedUnits> today,
        List<Checked> checked,
        Optional<Round.Exemplary> exemplary) {

    public ReportFacts {
        checked = List.copyOf(checked);
    }

    /** Nothing but what was counted. */
    public static final ReportFacts NONE =
            new ReportFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** What a report says; the rest is a workbook's. */
    public ReportFacts(
            Optional<Teamwork> teamwork,
            Optional<Written> written,
            Optional<Earlier> earlier,
            Optional<ScoreFormula> formula) {
        this(teamwork, written, earlier, formula, Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** The same with what a workbook says besides. */
    public ReportFacts with(CountSeries counts, Optional<ConvertedUnits> boundaries) {
        return new ReportFacts(
                teamwork, written, earlier, formula, Optional.of(counts), boundaries, checked, exemplary);
    }

    /** The same with what was found of doubts. */
    public ReportFacts with(List<Checked> found) {
        return new ReportFacts(teamwork, written, earlier, formula, days, today, found, exemplary);
    }

    /** The same with the units that are examples; undecided if empty. */
    public ReportFacts holdingUp(Optional<Round.Exemplary> decided) {
        return new ReportFacts(teamwork, written, earlier, formula, days, today, checked, decided);
    }

    /**
     * What was found by who looked into a doubt about a unit.
     *
     * @param found as it was noted, on one line; who looks is asked to name nobody
     */
    public record Checked(UnitId unitId, IntegrityFlag flag, String found) {}

    /**
     * What the teams of communes have reported of a round and of the weeks before it.
     *
     * @param teams of how many units there is a report
     * @param reports how many daily reports there are
     * @param visits how often somebody was called on
     * @param days the days of each unit; units that owe none are absent
     * @param publicity what was done by each way; ways that were not used are absent
     */
    public record Teamwork(
            int teams, long reports, long visits, SortedMap<UnitId, Days> days, SortedMap<Publicity, Times> publicity) {

        public Teamwork {
            days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
            publicity = Collections.unmodifiableSortedMap(new TreeMap<>(publicity));
        }
    }

    /** How many days a report was owed, and how many of these were declared finished. */
    public record Days(int owed, int finished) {}

    /** In how many units, and how often in all. */
    public record Times(int units, long times) {}

    /**
     * What was written in the weeks of the round.
     *
     * @param all how many texts
     * @param themed how many of them staff have given a theme
     * @param themes how many there are of each theme; one that has several is in each
     */
    public record Written(long all, long themed, SortedMap<String, Long> themes) {

        public Written {
            themes = Collections.unmodifiableSortedMap(new TreeMap<>(themes));
        }
    }

    /**
     * What an earlier round answered, as far as it was asked alike.
     *
     * @param title of its campaign
     * @param round its number there
     * @param rounds how many its campaign has
     * @param samePlace whether both are about one place
     */
    public record Earlier(String title, int round, int rounds, boolean samePlace, SortedMap<QuestionId, Share> shares) {

        public Earlier {
            shares = Collections.unmodifiableSortedMap(new TreeMap<>(shares));
        }
    }

    /** What tells these from all others, short enough for a name; empty for {@link #NONE}. */
    String fingerprint() {
        if (equals(NONE)) {
            return "";
        }
        List<String> lines = new ArrayList<>();
        formula.ifPresent(by -> lines.add("formula " + by.participation() + " " + by.duties() + " " + by.favourable()
                + " " + by.integrity() + " " + by.satisfaction() + " " + by.version()));
        teamwork.ifPresent(team -> {
            lines.add("teamwork " + team.teams() + " " + team.reports() + " " + team.visits());
            team.days().forEach((unit, days) -> lines.add("days " + unit + " " + days.owed() + " " + days.finished()));
            team.publicity()
                    .forEach(
                            (way, times) -> lines.add("way " + way.name() + " " + times.units() + " " + times.times()));
        });
        written.ifPresent(texts -> {
            lines.add("written " + texts.all() + " " + texts.themed());
            texts.themes().forEach((theme, count) -> lines.add("theme " + count + " " + theme));
        });
        earlier.ifPresent(before -> {
            lines.add("earlier " + before.round() + " " + before.rounds() + " " + before.samePlace() + " "
                    + before.title());
            before.shares().forEach((id, share) -> lines.add("share " + id + " " + share.part() + " " + share.whole()));
        });
        days.ifPresent(series -> series.points()
                .forEach(point -> lines.add("day " + point.at().toEpochMilli() + " " + point.changed())));
        today.ifPresent(by -> {
            lines.add("since " + by.since());
            by.units()
                    .forEach(unit -> lines.add(
                            "unit " + unit.from() + " " + unit.code() + " " + unit.name() + " " + unit.above()));
            by.undivided().forEach((unit, reason) -> lines.add("undivided " + unit + " " + reason.name()));
        });
        checked.forEach(
                one -> lines.add("checked " + one.unitId() + " " + one.flag().name() + " " + one.found()));
        exemplary.ifPresent(
                decided -> lines.add("exemplary " + decided.at() + " " + decided.units() + " " + decided.reason()));
        return Sha256.hex(String.join("\n", lines), 16);
    }
}
