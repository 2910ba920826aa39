package vn.dany.core.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * What anybody may see of a frozen round: who took part, the answers to questions with choices in the whole, and the
 * indicators of each district and unit. Every figure of answers is a sum of whole blocks of the public's own rule; how many
 * responses there are is no answer. No word that anybody wrote.
 *
 * @param archive digest of the archive it can be checked against
 * @param minimum how many responses a block has at least
 * @param districts none where all units are in one
 */
public record PublicResults(
        RoundId roundId,
        LocalizedText title,
        LocalizedText organ,
        Instant opensAt,
        Instant closesAt,
        Instant frozenAt,
        String archive,
        int minimum,
        List<Asked> questions,
        Place whole,
        List<Place> districts,
        List<Place> units) {

    /** The minimum unless somebody says otherwise: twice what staff are shown. */
    public static final int USUAL_MINIMUM = 10;

    public PublicResults {
        questions = List.copyOf(questions);
        districts = List.copyOf(districts);
        units = List.copyOf(units);
    }

    /**
     * A question with choices, in the whole.
     *
     * @param indicator what its scale is summed up as; null without a scale
     */
    public record Asked(
            QuestionId id,
            LocalizedText label,
            @Nullable LocalizedText indicator,
            List<Option> options,
            long answered,
            long dontKnow,
            long skipped) {

        public Asked {
            options = List.copyOf(options);
        }

        /** How many answered favourably, and of how many. */
        public Figure figure() {
            return new Figure(
                    answered,
                    options.stream()
                            .filter(Option::favourable)
                            .mapToLong(Option::count)
                            .sum());
        }
    }

    /** A choice and how often it was chosen. */
    public record Option(String code, LocalizedText label, boolean favourable, long count) {}

    /**
     * Some units together, or one.
     *
     * @param above the name of the unit above; empty for the whole
     * @param headcount empty unless all its units declared one
     * @param figures the indicators that may be seen
     */
    public record Place(
            String code,
            String name,
            String above,
            int units,
            OptionalInt headcount,
            long responses,
            SortedMap<QuestionId, Figure> figures) {

        public Place {
            figures = Collections.unmodifiableSortedMap(new TreeMap<>(figures));
        }

        /** In basis points, where the headcount is known. */
        public OptionalInt rate() {
            return headcount.isEmpty() ? headcount : Rate.of(responses, headcount.getAsInt());
        }
    }

    /** How many answered, and how many of these favourably. */
    public record Figure(long answered, long favourable) {

        /** In basis points; empty if nobody answered. */
        public OptionalInt indicator() {
            return Rate.of(favourable, answered);
        }
    }

    /**
     * What may be seen of a round by everybody.
     *
     * @param frozen the round, which has an archive
     * @param questionnaire what was asked when it was frozen
     * @param tally what staff are shown of it in the end
     * @param minimum how many responses a block of the public's has at least, never fewer than one of staff's
     */
    public static PublicResults of(
            Campaign campaign,
            Round frozen,
            Questionnaire questionnaire,
            UnitRegister register,
            DisclosedTally tally,
            Map<UnitId, Integer> headcounts,
            int minimum) {
        DisclosedTally seen = tally.coarser(new DisclosureRule(Math.max(minimum, tally.block())), register);
        Round.Freeze freeze = frozen.frozen().orElseThrow();
        List<Variable> closed = questionnaire.variables().stream()
                .filter(variable -> !variable.question().choices().isEmpty())
                .toList();
        List<Variable> scaled = closed.stream()
                .filter(variable -> variable.question().scale().isPresent())
                .toList();
        Places places = new Places(seen, headcounts, scaled);
        List<AdministrativeUnit> units = campaign.unitIds().stream()
                .map(register::unit)
                .sorted(NameOrder.OF_UNITS)
                .toList();
        Map<AdministrativeUnit, List<AdministrativeUnit>> byDistrict = units.stream()
                .collect(Collectors.groupingBy(
                        unit -> register.parentOf(unit.id()).orElse(unit),
                        () -> new TreeMap<>(NameOrder.OF_UNITS),
                        Collectors.toList()));
        List<Place> districts = new ArrayList<>();
        List<Place> single = new ArrayList<>();
        AdministrativeUnit around = register.smallestAround(campaign.unitIds());
        byDistrict.forEach((district, its) -> {
            if (byDistrict.size() > 1) {
                districts.add(places.of(district, around.fullName(), its));
            }
            its.forEach(unit -> single.add(places.of(unit, district.fullName(), List.of(unit))));
        });
        Shown whole = seen.of(campaign.unitIds());
        return new PublicResults(
                frozen.id(),
                plain(campaign.title()),
                plain(campaign.organ()),
                frozen.firstOpensAt(),
                frozen.lastClosesAt(),
                freeze.at(),
                freeze.archive().orElseThrow(),
                seen.block(),
                closed.stream()
                        .filter(variable -> whole.isAny(variable.id()))
                        .map(variable -> asked(variable, whole.tally().question(variable.id())))
                        .toList(),
                places.of(around, "", units),
                districts,
                single);
    }

    private static Asked asked(Variable variable, QuestionTally tally) {
        List<Choice> favourable =
                variable.question().scale().map(Scale::favourableLevels).orElse(List.of());
        return new Asked(
                variable.id(),
                label(variable),
                variable.question()
                        .scale()
                        .map(scale -> plain(scale.indicatorName()))
                        .orElse(null),
                variable.question().choices().stream()
                        .filter(choice -> !choice.dontKnow())
                        .map(choice -> new Option(
                                choice.code(),
                                plain(choice.label()),
                                favourable.contains(choice),
                                tally.count(choice.code())))
                        .toList(),
                tally.answered(),
                tally.dontKnow(),
                tally.skipped());
    }

    private static LocalizedText label(Variable variable) {
        LocalizedText own = plain(variable.label().asName());
        if (!variable.isRow()) {
            return own;
        }
        LocalizedText question = plain(variable.question().label().asName());
        return own.speaks("en") && question.speaks("en")
                ? LocalizedText.of(question.vi() + " – " + own.vi(), question.in("en") + " – " + own.in("en"))
                : LocalizedText.of(question.vi() + " – " + own.vi());
    }

    /** In the two languages of the public's pages, without marks of emphasis. */
    private static LocalizedText plain(LocalizedText text) {
        return text.speaks("en") ? LocalizedText.of(text.vi(), text.in("en")) : LocalizedText.of(text.vi());
    }

    /** Makes places of units. */
    private record Places(DisclosedTally seen, Map<UnitId, Integer> headcounts, List<Variable> scaled) {

        Place of(AdministrativeUnit head, String above, Collection<AdministrativeUnit> units) {
            Shown shown = seen.of(units.stream().map(AdministrativeUnit::id).toList());
            SortedMap<QuestionId, Figure> figures = new TreeMap<>(Comparator.comparing(QuestionId::value));
            scaled.stream().filter(variable -> shown.isAny(variable.id())).forEach(variable -> {
                QuestionTally tally = shown.tally().question(variable.id());
                figures.put(variable.id(), new Figure(tally.answered(), Results.favourable(variable, tally)));
            });
            boolean declared = units.stream().allMatch(unit -> headcounts.containsKey(unit.id()));
            return new Place(
                    head.code(),
                    head.fullName(),
                    above,
                    units.size(),
                    declared
                            ? OptionalInt.of(units.stream()
                                    .mapToInt(unit -> headcounts.getOrDefault(unit.id(), 0))
                                    .sum())
                            : OptionalInt.empty(),
                    shown.responses(),
                    figures);
        }
    }
}
