package vn.dany.core.order;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.report.CompareResults;
import vn.dany.core.report.Comparison;
import vn.dany.core.report.ConvertResults;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Share;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.suggestion.WrittenQuestions;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.TeamDays;
import vn.dany.core.team.TeamStore;
import vn.dany.core.unit.UnitId;

/** Puts together what a document of a round says besides the answers that were counted. */
public final class GatherFacts {

    private final FindCampaign findCampaign;
    private final TeamStore teams;
    private final SuggestionStore suggestions;
    private final CompareResults compareResults;
    private final ConvertResults convertResults;
    private final DisclosedTallies disclosed;
    private final FlagChecks flagChecks;
    private final ScoreFormula formula;
    private final RegistryWriter writer;

    public GatherFacts(
            FindCampaign findCampaign,
            TeamStore teams,
            SuggestionStore suggestions,
            CompareResults compareResults,
            ConvertResults convertResults,
            DisclosedTallies disclosed,
            FlagChecks flagChecks,
            ScoreFormula formula,
            RegistryWriter writer) {
        this.findCampaign = findCampaign;
        this.teams = teams;
        this.suggestions = suggestions;
        this.compareResults = compareResults;
        this.convertResults = convertResults;
        this.disclosed = disclosed;
        this.flagChecks = flagChecks;
        this.formula = formula;
        this.writer = writer;
    }

    /**
     * What stands now, of all of the campaign.
     *
     * @param tally what is shown of the round; days are owed until it was counted
     * @throws vn.dany.core.problem.ProblemException with NotInScope if there is no such round, or {@code person} takes no
     *     results
     */
    public ReportFacts gather(Person person, ResultsDocument document, DisclosedTally tally) {
        RoundId roundId = tally.roundId();
        Campaign campaign = findCampaign.find(person, Right.TAKE_RESULTS, roundId);
        Round round = campaign.round(roundId.number()).orElseThrow();
        ReportFacts facts = new ReportFacts(
                        teamwork(campaign, round, tally.countedAt()),
                        written(campaign, round),
                        earlier(person, roundId),
                        Optional.of(formula))
                .with(document.holdsReport() ? flagChecks.of(tally) : List.of())
                .holdingUp(tally.isFinal() ? decided(roundId) : Optional.empty());
        return document.holdsWorkbook()
                ? facts.with(disclosed.series(roundId).daysUntil(tally), convertResults.units(person, roundId))
                : facts;
    }

    /**
     * What units are scored by, and nothing else.
     *
     * @param campaign all of it
     */
    ReportFacts scoring(Campaign campaign, Round round, DisclosedTally tally) {
        return new ReportFacts(
                teamwork(campaign, round, tally.countedAt()), Optional.empty(), Optional.empty(), Optional.of(formula));
    }

    /** As it is in the store: what is ordered right after the decision says so. */
    private Optional<Round.Exemplary> decided(RoundId roundId) {
        return writer.latest(roundId.campaignId())
                .flatMap(campaign -> campaign.round(roundId.number()))
                .flatMap(Round::exemplary);
    }

    private Optional<ReportFacts.Teamwork> teamwork(Campaign campaign, Round round, Instant countedAt) {
        Set<UnitId> asked = Set.copyOf(campaign.unitIds());
        Map<UnitId, List<DailyReport>> reports = teams.reports(campaign.id()).stream()
                .filter(report -> asked.contains(report.unitId()))
                .filter(report -> TeamDays.of(campaign, report.unitId())
                        .round(report.day())
                        .id()
                        .equals(round.id()))
                .collect(Collectors.groupingBy(DailyReport::unitId));
        if (reports.isEmpty()) {
            return Optional.empty();
        }
        SortedMap<UnitId, ReportFacts.Days> days = new TreeMap<>();
        for (UnitId unit : campaign.unitIds()) {
            Set<LocalDate> finished = reports.getOrDefault(unit, List.of()).stream()
                    .filter(DailyReport::finished)
                    .map(DailyReport::day)
                    .collect(Collectors.toSet());
            List<LocalDate> owed = TeamDays.of(campaign, unit).owedIn(round.id(), countedAt);
            if (!owed.isEmpty()) {
                days.put(unit, new ReportFacts.Days(owed.size(), (int)
                        owed.stream().filter(finished::contains).count()));
            }
        }
        List<DailyReport> all = reports.values().stream().flatMap(List::stream).toList();
        SortedMap<Publicity, ReportFacts.Times> publicity = new TreeMap<>();
        for (Publicity way : Publicity.values()) {
            List<DailyReport> used = all.stream()
                    .filter(report -> report.publicity().containsKey(way))
                    .toList();
            if (!used.isEmpty()) {
                publicity.put(
                        way,
                        new ReportFacts.Times(
                                (int) used.stream()
                                        .map(DailyReport::unitId)
                                        .distinct()
                                        .count(),
                                used.stream()
                                        .mapToLong(report -> report.publicity().getOrDefault(way, 0))
                                        .sum()));
            }
        }
        return Optional.of(new ReportFacts.Teamwork(
                reports.size(),
                all.size(),
                all.stream().mapToLong(report -> report.visits().orElse(0)).sum(),
                days,
                publicity));
    }

    /** By the weeks in which texts were found, the only time they have: those from the opening to two days after the end. */
    private Optional<ReportFacts.Written> written(Campaign campaign, Round round) {
        boolean asked = findCampaign
                .questionnaire(campaign, round)
                .filter(questionnaire ->
                        !WrittenQuestions.of(questionnaire).texts().isEmpty())
                .isPresent();
        if (!asked) {
            return Optional.empty();
        }
        LocalDate first = monday(round.firstOpensAt());
        LocalDate last = monday(round.lastClosesAt().plus(Duration.ofDays(2)));
        Set<UnitId> units = Set.copyOf(campaign.unitIds());
        List<Suggestion> texts = suggestions.of(campaign.id()).stream()
                .filter(one -> units.contains(one.unitId()))
                .filter(one -> !one.week().isBefore(first) && !one.week().isAfter(last))
                .toList();
        SortedMap<String, Long> themes = new TreeMap<>();
        texts.forEach(one -> one.handling().themes().forEach(theme -> themes.merge(theme, 1L, Long::sum)));
        return Optional.of(new ReportFacts.Written(
                texts.size(),
                texts.stream().filter(one -> !one.handling().themes().isEmpty()).count(),
                themes));
    }

    private static LocalDate monday(Instant at) {
        return LocalDate.ofInstant(at, CollectionWindow.ZONE).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The latest frozen one of those that asked a version of the same questionnaire. */
    private Optional<ReportFacts.Earlier> earlier(Person person, RoundId roundId) {
        return compareResults.earlier(person, roundId).stream()
                .filter(before -> before.round().frozen().isPresent())
                .findFirst()
                .map(before -> {
                    Comparison comparison = compareResults.compare(
                            person, roundId, before.round().id());
                    SortedMap<QuestionId, Share> shares = new TreeMap<>();
                    comparison
                            .items()
                            .forEach(item -> item.then()
                                    .ifPresent(
                                            share -> shares.put(item.variable().id(), share)));
                    return new ReportFacts.Earlier(
                            before.campaign().title().vi(),
                            before.round().id().number(),
                            before.campaign().rounds().size(),
                            comparison.isOfOnePlace(),
                            shares);
                });
    }
}
