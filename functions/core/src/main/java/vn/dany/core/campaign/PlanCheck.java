package vn.dany.core.campaign;

import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Makes a campaign of a plan, or lists everything that is wrong with it, by field. For one plan. */
public final class PlanCheck {

    /** So many rounds at most: a campaign and its rounds change in one transaction. */
    static final int MOST_ROUNDS = 90;

    private static final int LONGEST_TEXT = 1_000;
    private static final int LONGEST_LINE = 200;
    private static final int MOST_LINES = 6;
    private static final int MOST_PLACEMENTS = 50;

    private final CampaignPlan plan;
    private final List<Finding> problems = new ArrayList<>();

    private PlanCheck(CampaignPlan plan) {
        this.plan = plan;
    }

    /**
     * The campaign of a sound plan, and what the plan says beside it.
     *
     * @param headcounts as far as declared
     * @param placements the further placements
     */
    public record Sound(Campaign campaign, Map<UnitId, Integer> headcounts, Map<UnitId, List<String>> placements) {}

    /**
     * Checks {@code plan} against {@code register}, whose codes mean what they say on {@code date}. Does not ask whether
     * the questionnaire exists or a window lies in the past: that depends on when the plan is published.
     */
    public static Verdict<Sound> check(CampaignPlan plan, UnitRegister register, LocalDate date) {
        return new PlanCheck(plan).run(new PlannedUnits(register, date));
    }

    /** The day on which the codes in {@code plan} mean what they say: that of its first opening, if one can be read. */
    public static LocalDate date(CampaignPlan plan, Instant now) {
        return plan.rounds().stream()
                .flatMap(times -> time(times.opensAt()).stream())
                .findFirst()
                .orElse(now)
                .atZone(CollectionWindow.ZONE)
                .toLocalDate();
    }

    /** The rounds of {@code plan} that are over at {@code now}, each as a problem. */
    public static List<Finding> past(CampaignPlan plan, Instant now) {
        List<Finding> past = new ArrayList<>();
        for (int i = 0; i < plan.rounds().size(); i++) {
            past(plan.rounds().get(i), "rounds[" + i + "]", now).ifPresent(past::add);
        }
        plan.trial().flatMap(times -> past(times, "trial", now)).ifPresent(past::add);
        return past;
    }

    private static Optional<Finding> past(CampaignPlan.Times times, String field, Instant now) {
        return time(times.closesAt())
                .filter(closesAt -> !closesAt.isAfter(now))
                .map(closesAt -> Finding.at(field + ".closesAt", PlanFinding.CLOSE_IN_THE_PAST));
    }

    private Verdict<Sound> run(PlannedUnits units) {
        Optional<CampaignId> id = read("id", plan.id(), PlanCheck::free, PlanFinding.ID_UNFIT);
        text("title", plan.title());
        text("organ", plan.organ());
        text("legalBasis", plan.legalBasis());
        text("purpose", plan.purpose());
        text("population", plan.population());
        text("contact", plan.contact());
        Optional<QuestionnaireVersion> questionnaire = read(
                "questionnaire", plan.questionnaire(), QuestionnaireVersion::parse, PlanFinding.QUESTIONNAIRE_UNFIT);
        List<UnitId> unitIds = units.chosen(plan.units(), problems);
        CampaignId campaignId = id.orElse(new CampaignId("stand-in"));
        List<Round> rounds = rounds(campaignId);
        Optional<Round> trial = trial(campaignId, rounds);
        Optional<URI> zaloGroup = zaloGroup();
        signatory();
        Map<UnitId, Integer> headcounts = units.headcounts(plan.headcounts(), unitIds, problems);
        Map<UnitId, List<String>> placements = placements(units, unitIds);
        int secretVersion = secretVersion();
        if (!problems.isEmpty()) {
            return new Verdict.Refused<>(problems);
        }
        return new Verdict.Sound<>(new Sound(
                new Campaign(
                        campaignId,
                        plan.title(),
                        plan.organ(),
                        plan.legalBasis(),
                        plan.purpose(),
                        plan.population(),
                        plan.contact(),
                        questionnaire.orElseThrow(),
                        unitIds,
                        secretVersion,
                        rounds,
                        trial,
                        zaloGroup,
                        plan.signatory(),
                        plan.formLinks()),
                headcounts,
                placements));
    }

    private void text(String field, LocalizedText text) {
        if (text.vi().isBlank()) {
            problem(field, FieldFinding.EMPTY);
        } else if (text.byLanguage().values().stream().anyMatch(words -> words.length() > LONGEST_TEXT)) {
            problem(field, FieldFinding.TOO_LONG, LONGEST_TEXT);
        }
    }

    private List<Round> rounds(CampaignId id) {
        List<Round> rounds = new ArrayList<>();
        int planned = plan.rounds().size();
        if (planned == 0) {
            problem("rounds", PlanFinding.NO_ROUND);
        } else if (planned > MOST_ROUNDS) {
            problem("rounds", PlanFinding.TOO_MANY_ROUNDS, MOST_ROUNDS);
            return rounds;
        }
        Instant before = Instant.MIN;
        for (int i = 0; i < planned; i++) {
            Optional<CollectionWindow> window =
                    window("rounds[" + i + "]", plan.rounds().get(i));
            if (window.isEmpty()) {
                continue;
            }
            if (window.get().opensAt().isBefore(before)) {
                problem("rounds[" + i + "].opensAt", PlanFinding.OPENS_BEFORE_EARLIER_CLOSES);
            }
            before = window.get().closesAt();
            rounds.add(new Round(new RoundId(id, rounds.size() + 1), window.get()));
        }
        return rounds;
    }

    private Optional<Round> trial(CampaignId id, List<Round> rounds) {
        Optional<CollectionWindow> window = plan.trial().flatMap(times -> window("trial", times));
        if (window.isPresent()
                && !rounds.isEmpty()
                && window.get().closesAt().isAfter(rounds.get(0).firstOpensAt())) {
            problem("trial.closesAt", PlanFinding.TRIAL_AFTER_OPENING);
        }
        return window.map(trial -> new Round(new RoundId(id, RoundId.TRIAL), trial));
    }

    private Optional<CollectionWindow> window(String field, CampaignPlan.Times times) {
        Optional<Instant> opensAt = readTime(field + ".opensAt", times.opensAt());
        Optional<Instant> closesAt = readTime(field + ".closesAt", times.closesAt());
        if (opensAt.isEmpty() || closesAt.isEmpty()) {
            return Optional.empty();
        }
        if (!opensAt.get().isBefore(closesAt.get())) {
            problem(field + ".closesAt", PlanFinding.CLOSES_BEFORE_OPENING);
            return Optional.empty();
        }
        return Optional.of(new CollectionWindow(opensAt.get(), closesAt.get()));
    }

    private Optional<Instant> readTime(String field, String text) {
        Optional<Instant> time = time(text);
        if (time.isEmpty() && text.isBlank()) {
            problem(field, FieldFinding.EMPTY);
        } else if (time.isEmpty()) {
            problem(field, PlanFinding.NOT_A_TIME, text);
        }
        return time;
    }

    /** A time local to Vietnam; empty if it is none. */
    public static Optional<Instant> time(String text) {
        try {
            return Optional.of(LocalDateTime.parse(text)
                    .truncatedTo(ChronoUnit.SECONDS)
                    .atZone(CollectionWindow.ZONE)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private Optional<URI> zaloGroup() {
        if (plan.zaloGroup().isBlank()) {
            return Optional.empty();
        }
        try {
            URI link = URI.create(plan.zaloGroup().strip());
            if ("https".equals(link.getScheme())
                    && link.getHost() != null
                    && plan.zaloGroup().length() <= LONGEST_LINE) {
                return Optional.of(link);
            }
        } catch (IllegalArgumentException e) {
            // Not an address at all: the same problem.
        }
        problem("zaloGroup", PlanFinding.ZALO_GROUP_UNFIT);
        return Optional.empty();
    }

    private void signatory() {
        plan.signatory().ifPresent(signatory -> {
            if (signatory.title().isBlank() || signatory.title().length() > LONGEST_LINE) {
                problem("signatory.title", PlanFinding.SIGNATORY_TITLE_UNFIT, LONGEST_LINE);
            }
            boolean good = signatory.lines().size() <= MOST_LINES
                    && signatory.lines().stream().allMatch(line -> !line.isBlank() && line.length() <= LONGEST_LINE);
            if (!good) {
                problem("signatory.lines", PlanFinding.SIGNATORY_LINES_UNFIT, MOST_LINES, LONGEST_LINE);
            }
        });
    }

    private Map<UnitId, List<String>> placements(PlannedUnits units, List<UnitId> unitIds) {
        Map<UnitId, List<String>> placements = new LinkedHashMap<>();
        plan.placements().forEach((code, names) -> {
            String field = "placements." + code;
            List<String> good = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                Optional<String> name = Placement.name(names.get(i));
                if (name.isEmpty() || good.contains(name.get())) {
                    problem(field + "[" + i + "]", PlanFinding.PLACEMENT_UNFIT);
                } else {
                    good.add(name.get());
                }
            }
            if (names.size() > MOST_PLACEMENTS) {
                problem(field, PlanFinding.TOO_MANY_PLACEMENTS, MOST_PLACEMENTS);
            }
            units.one(code, field, unitIds, problems).ifPresent(unit -> placements.put(unit, good));
        });
        return placements;
    }

    private int secretVersion() {
        String text = plan.secretVersion().strip();
        if (text.isEmpty()) {
            return 1;
        }
        if (text.matches("[1-9]\\d{0,3}")) {
            return Integer.parseInt(text);
        }
        problem("secretVersion", FieldFinding.NOT_A_WHOLE_NUMBER, 1, 9_999);
        return 1;
    }

    /** The id, which must not be the one that stands for no campaign. */
    private static CampaignId free(String id) {
        CampaignId campaignId = new CampaignId(id);
        if (campaignId.equals(AuditEntry.NO_CAMPAIGN)) {
            throw new IllegalArgumentException("this id stands for no campaign");
        }
        return campaignId;
    }

    private <T> Optional<T> read(String field, String text, Function<String, T> reader, Finding.Code unfit) {
        try {
            return Optional.of(reader.apply(text.strip()));
        } catch (IllegalArgumentException e) {
            problem(field, unfit, text);
            return Optional.empty();
        }
    }

    private void problem(String field, Finding.Code code, Object... arguments) {
        problems.add(Finding.at(field, code, arguments));
    }
}
