package vn.dany.templates.printed;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.report.Rate;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Scores;
import vn.dany.core.report.UnitScore;
import vn.dany.core.team.Publicity;

/** The sentences of a report about what was not counted. Like those of {@link ReportSentences} every one is whole. */
public final class FactSentences {

    private final FactMessages words = MessageBundles.get(FactMessages.class);

    /** How a share has changed. */
    public enum Change {
        UP,
        DOWN,
        HARDLY
    }

    /** What the teams of {@code count} communes reported. */
    public List<String> teamwork(ReportFacts.Teamwork team, int count) {
        List<String> sentences = new ArrayList<>();
        String reports = ReportSentences.count(team.reports());
        if (count == 1) {
            sentences.add(words.teamsOnly(reports));
        } else if (team.teams() == count) {
            sentences.add(words.teamsAll(ReportSentences.count(count), reports));
        } else {
            sentences.add(words.teamsSome(ReportSentences.count(team.teams()), ReportSentences.count(count), reports));
        }
        long owed =
                team.days().values().stream().mapToLong(ReportFacts.Days::owed).sum();
        long finished = team.days().values().stream()
                .mapToLong(ReportFacts.Days::finished)
                .sum();
        if (owed == 1) {
            sentences.add(finished == 1 ? words.daysOne() : words.daysOneMissing());
        } else if (owed > 1) {
            sentences.add(
                    finished == owed
                            ? words.daysAll(ReportSentences.count(owed))
                            : words.daysSome(
                                    ReportSentences.count(owed),
                                    ReportSentences.count(finished),
                                    ReportSentences.percent(
                                            Rate.of(finished, owed).orElseThrow())));
        }
        if (team.visits() > 0) {
            sentences.add(words.visits(ReportSentences.count(team.visits())));
        }
        sentences.add(publicity(team.publicity()));
        return sentences;
    }

    private String publicity(SortedMap<Publicity, ReportFacts.Times> ways) {
        if (ways.isEmpty()) {
            return words.publicityNone();
        }
        String all = ReportSentences.count(
                ways.values().stream().mapToLong(ReportFacts.Times::times).sum());
        if (ways.size() == 1) {
            return words.publicityOne(all, way(ways.firstKey()));
        }
        long most = Collections.max(
                ways.values().stream().map(ReportFacts.Times::times).toList());
        List<String> names = ways.entrySet().stream()
                .filter(way -> way.getValue().times() == most)
                .map(way -> way(way.getKey()))
                .toList();
        String times = ReportSentences.count(most);
        return words.publicityMany(
                all,
                ReportSentences.count(ways.size()),
                names.size() == 1
                        ? words.times(names.get(0), times)
                        : words.timesTogether(ReportSentences.listed(names), times));
    }

    /** What a way is called, within a sentence. */
    public String way(Publicity way) {
        return switch (way) {
            case NOTICEBOARD -> words.wayNoticeboard();
            case COMMUNE_LOUDSPEAKER -> words.wayLoudspeaker();
            case VILLAGE_LOUDSPEAKER -> words.wayVillage();
            case WEB_PAGE -> words.wayWeb();
            case ZALO -> words.wayZalo();
            case FACEBOOK -> words.wayFacebook();
            case MEETING -> words.wayMeeting();
        };
    }

    /** How much was written. */
    public List<String> written(ReportFacts.Written written) {
        if (written.all() == 0) {
            return List.of(words.noText());
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(words.texts(ReportSentences.count(written.all())));
        if (written.all() == 1) {
            sentences.add(written.themed() == 1 ? words.themedOne() : words.themedOneNot());
        } else if (written.themed() == written.all()) {
            sentences.add(words.themedAll());
        } else {
            sentences.add(
                    written.themed() == 0
                            ? words.themedNone()
                            : words.themedSome(ReportSentences.count(written.themed())));
        }
        sentences.add(words.textsKept());
        return sentences;
    }

    /** What the earlier round is called. */
    public String name(ReportFacts.Earlier earlier) {
        return earlier.rounds() == 1 ? earlier.title() : words.earlierRound(earlier.title(), earlier.round());
    }

    /** How many items have changed since then. */
    public String compared(ReportFacts.Earlier earlier, List<Change> changes) {
        if (!earlier.samePlace()) {
            return words.otherPlace(name(earlier));
        }
        if (changes.isEmpty()) {
            return words.comparedNothing(name(earlier));
        }
        Map<Change, Long> counts =
                changes.stream().collect(Collectors.groupingBy(change -> change, Collectors.counting()));
        if (changes.size() == 1) {
            return words.comparedOne(name(earlier), change(changes.get(0)));
        }
        String all = ReportSentences.count(changes.size());
        if (counts.size() == 1) {
            return words.comparedAll(name(earlier), all, change(changes.get(0)));
        }
        List<String> parts = new ArrayList<>();
        for (Change change : Change.values()) {
            if (counts.containsKey(change)) {
                parts.add(words.changed(ReportSentences.count(counts.getOrDefault(change, 0L)), change(change)));
            }
        }
        return words.comparedSome(name(earlier), all, ReportSentences.listed(parts));
    }

    private String change(Change change) {
        return switch (change) {
            case UP -> words.clearlyUp();
            case DOWN -> words.clearlyDown();
            case HARDLY -> words.hardlyChanged();
        };
    }

    /** How far a share is from the earlier one, in hundredths of a percent. */
    public String points(int above) {
        String points = ReportSentences.points(Math.abs(above));
        return above == 0 ? words.unchanged() : above > 0 ? words.up(points) : words.down(points);
    }

    /** How scores are made, and of which parts this time. */
    public List<String> formula(ScoreFormula formula, String indicator, boolean participation, boolean duties) {
        List<String> sentences = new ArrayList<>();
        sentences.add(words.formula(
                formula.version(),
                ReportSentences.listed(List.of(
                        words.formulaParticipation(formula.participation()),
                        words.formulaDuties(formula.duties()),
                        words.formulaFavourable(ReportSentences.lower(indicator), formula.favourable()),
                        words.formulaIntegrity(formula.integrity())))));
        if (!participation) {
            sentences.add(words.formulaWithoutParticipation());
        }
        if (!duties) {
            sentences.add(words.formulaWithoutDuties());
        }
        return sentences;
    }

    /** Which units stand out; {@code names} are theirs. */
    public String exemplary(Scores scores, List<String> names) {
        String scored = ReportSentences.count(scores.units().size());
        if (scores.units().isEmpty()) {
            return words.exemplaryNobody();
        }
        if (scores.units().size() == 1) {
            return words.exemplarySingle();
        }
        return switch (names.size()) {
            case 0 -> words.exemplaryNone();
            case 1 -> words.exemplaryOne(scored, names.get(0));
            default -> words.exemplary(ReportSentences.count(names.size()), scored, ReportSentences.listed(names));
        };
    }

    /**
     * Which units were decided to be examples, by which organ, why, and whether that is what the formula proposes.
     *
     * @param names theirs
     * @param proposed the names of those the formula proposes
     * @param organ which decides; nobody is named
     * @param reason as it was typed, on one line
     */
    public List<String> decided(List<String> names, List<String> proposed, String organ, String reason) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                switch (names.size()) {
                    case 0 -> words.decidedNone();
                    case 1 -> words.decidedOne(names.get(0));
                    default -> words.decided(ReportSentences.count(names.size()), ReportSentences.listed(names));
                });
        sentences.add(words.decidedBy(organ, withoutEnd(reason)));
        if (proposed.isEmpty()) {
            sentences.add(words.decidedNoneProposed());
        } else {
            sentences.add(
                    Set.copyOf(names).equals(Set.copyOf(proposed))
                            ? words.decidedAsProposed()
                            : words.decidedProposed(ReportSentences.listed(proposed)));
        }
        return sentences;
    }

    /** The same in one sentence; {@code units} are the examples with their scores. */
    public String decidedBriefly(List<String> units, String organ, String reason) {
        return words.decidedBriefly(
                organ, withoutEnd(reason), units.isEmpty() ? words.decidedNobody() : String.join("; ", units));
    }

    /** An example with its score, within a list. */
    public String brief(UnitScore unit, String name) {
        return words.brief(name, place(unit), ReportSentences.points(unit.score()));
    }

    private static String withoutEnd(String reason) {
        return reason.endsWith(".") ? reason.substring(0, reason.length() - 1).stripTrailing() : reason;
    }

    /** Why one of them does. */
    public String grounds(UnitScore unit, String name, String indicator, boolean participation) {
        List<String> grounds = new ArrayList<>();
        if (participation) {
            grounds.add(words.groundsParticipation(ReportSentences.percent(unit.participation())));
        }
        unit.duties().ifPresent(duties -> grounds.add(words.groundsDuties(ReportSentences.percent(duties))));
        grounds.add(words.groundsFavourable(
                ReportSentences.lower(indicator),
                ReportSentences.percent(unit.favourable().basisPoints()),
                ReportSentences.count(unit.people())));
        grounds.add(unit.flags() == 0 ? words.groundsSound() : words.groundsFlags(ReportSentences.count(unit.flags())));
        grounds.add(
                words.groundsInterval(ReportSentences.points(unit.lowest()), ReportSentences.points(unit.highest())));
        return words.grounds(place(unit), name, ReportSentences.points(unit.score()), String.join("; ", grounds));
    }

    /** "3", and whether it is shared. */
    public String place(UnitScore unit) {
        String place = ReportSentences.count(unit.place());
        return unit.shared() ? words.placeShared(place) : place;
    }
}
