package vn.dany.core.publish;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.PlanCheck;
import vn.dany.core.campaign.Round;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.PlanFinding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.questionnaire.NewVersion;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.staff.DeclareHeadcounts;
import vn.dany.core.unit.UnitRegister;

/**
 * Makes a campaign of a plan: for the first time, with its entry codes, or again for what may still change. Once
 * published its windows (those change through {@link ChangeWindow}) and its secret stay; a newer version of the same
 * questionnaire may be asked if it keeps the counts whole; units may be added and none removed, since responses of theirs
 * may exist; labels, contact and links may change until it is frozen. Headcounts of a plan are declared the first time
 * only, later they change through {@link DeclareHeadcounts}.
 */
public final class PublishPlan {

    private final Registry registry;
    private final RegistryWriter writer;
    private final IssueEntryCodes codes;
    private final DeclareHeadcounts declareHeadcounts;
    private final int newestSecret;
    private final Clock clock;

    /** {@code newestSecret} is the version of the master secret that a new campaign gets whose plan names none. */
    public PublishPlan(
            Registry registry,
            RegistryWriter writer,
            IssueEntryCodes codes,
            DeclareHeadcounts declareHeadcounts,
            int newestSecret,
            Clock clock) {
        this.registry = registry;
        this.writer = writer;
        this.codes = codes;
        this.declareHeadcounts = declareHeadcounts;
        this.newestSecret = newestSecret;
        this.clock = clock;
    }

    /**
     * What was found about a plan.
     *
     * @param problems that stand against publishing it now; nothing if it may be published
     * @param units how many it asks, if that can be said
     */
    public record Checked(List<Finding> problems, int units) {}

    /** Looks what stands against publishing {@code plan} now. Changes nothing. */
    public Checked check(CampaignPlan plan) {
        Look look = look(plan);
        int units = look.campaign().map(campaign -> campaign.unitIds().size()).orElse(0);
        return new Checked(look.problems(), units);
    }

    /**
     * Publishes {@code plan}, or lists everything that stands against it. Each step may be taken twice, and what makes the
     * campaign is the last of them: where this ends in between, doing it again finishes it.
     */
    public Verdict<Campaign> publish(CampaignPlan plan, String by) {
        return publish(plan, by, () -> {});
    }

    /** The same; {@code first} is done before anything else, if nothing stands against the plan. */
    Verdict<Campaign> publish(CampaignPlan plan, String by, Runnable first) {
        Look look = look(plan);
        if (!look.problems().isEmpty() || look.sound().isEmpty()) {
            return new Verdict.Refused<>(look.problems());
        }
        PlanCheck.Sound sound = look.sound().get();
        Campaign campaign = look.campaign().orElseThrow();
        first.run();
        // First what belongs to it: a campaign without codes would have pages nobody finds, and once it is there its
        // headcounts are no longer the plan's.
        codes.issue(campaign, sound.placements());
        if (look.before().isEmpty()) {
            declareHeadcounts.first(campaign.id(), sound.headcounts(), by);
        }
        boolean stored = look.before().isPresent()
                ? writer.replace(look.before().get(), campaign, audit(AuditAction.CAMPAIGN_REVISED, campaign, by))
                : writer.create(campaign, audit(AuditAction.CAMPAIGN_PUBLISHED, campaign, by));
        if (!stored) {
            return new Verdict.Refused<>(List.of(Finding.at("", ChangeFinding.CAMPAIGN_CHANGED_MEANWHILE)));
        }
        return new Verdict.Sound<>(campaign);
    }

    /** A plan, what is stored under its id, and the campaign it would become. */
    private record Look(
            Optional<Campaign> before,
            Optional<PlanCheck.Sound> sound,
            Optional<Campaign> campaign,
            List<Finding> problems) {}

    private Look look(CampaignPlan written) {
        Instant now = clock.instant();
        Optional<Campaign> before = CampaignId.parse(written.id().strip()).flatMap(writer::latest);
        CampaignPlan plan = written.secretVersion().isBlank()
                ? written.withSecret(before.map(Campaign::secretVersion).orElse(newestSecret))
                : written;
        UnitRegister register = registry.register().orElseThrow(() -> new IllegalStateException("no register"));
        Verdict<PlanCheck.Sound> verdict = PlanCheck.check(plan, register, PlanCheck.date(plan, now));
        List<Finding> problems = new ArrayList<>(verdict.problems());
        if (asked(plan)
                .filter(version -> registry.questionnaire(version).isEmpty())
                .isPresent()) {
            problems.add(Finding.at("questionnaire", PlanFinding.NO_SUCH_QUESTIONNAIRE, plan.questionnaire()));
        }
        Optional<PlanCheck.Sound> sound = verdict.sound();
        Optional<Campaign> wanted = sound.map(PlanCheck.Sound::campaign);
        if (before.isEmpty()) {
            problems.addAll(PlanCheck.past(plan, now));
            wanted.filter(campaign -> campaign.secretVersion() > newestSecret)
                    .ifPresent(campaign -> problems.add(
                            Finding.at("secretVersion", FieldFinding.NOT_A_WHOLE_NUMBER, 1, newestSecret)));
        }
        if (before.isPresent() && wanted.isPresent()) {
            Campaign published = before.get();
            problems.addAll(againstRevising(published, wanted.get()));
            // Exceptions and freezes are not part of a plan.
            wanted = wanted.map(campaign -> campaign.with(published.rounds(), published.trial()));
        }
        return new Look(before, sound, wanted, List.copyOf(problems));
    }

    private static Optional<QuestionnaireVersion> asked(CampaignPlan plan) {
        try {
            return Optional.of(QuestionnaireVersion.parse(plan.questionnaire().strip()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private List<Finding> againstRevising(Campaign before, Campaign wanted) {
        List<Finding> problems = new ArrayList<>();
        if (before.rounds().stream().allMatch(round -> round.frozen().isPresent())) {
            problems.add(Finding.at("", PlanFinding.CAMPAIGN_FROZEN));
        }
        problems.addAll(againstAsking(before.questionnaire(), wanted.questionnaire()));
        if (before.secretVersion() != wanted.secretVersion()) {
            problems.add(stays("secretVersion"));
        }
        if (!wanted.unitIds().containsAll(before.unitIds())) {
            problems.add(Finding.at("units", PlanFinding.UNITS_REMOVED));
        }
        if (!windows(before.rounds()).equals(windows(wanted.rounds()))) {
            problems.add(windowsStay("rounds"));
        }
        if (!windows(before.trial().stream().toList())
                .equals(windows(wanted.trial().stream().toList()))) {
            problems.add(windowsStay("trial"));
        }
        return problems;
    }

    /** Another version may be asked if what is counted under one is counted under the other; another questionnaire not. */
    private List<Finding> againstAsking(QuestionnaireVersion before, QuestionnaireVersion wanted) {
        if (wanted.equals(before)) {
            return List.of();
        }
        if (!wanted.questionnaireId().equals(before.questionnaireId()) || wanted.number() < before.number()) {
            return List.of(Finding.at("questionnaire", PlanFinding.OTHER_QUESTIONNAIRE));
        }
        Optional<Questionnaire> asked = registry.questionnaire(before);
        Optional<Questionnaire> next = registry.questionnaire(wanted);
        return asked.isEmpty() || next.isEmpty()
                ? List.of()
                : NewVersion.problems(asked.get(), next.get()).stream()
                        .map(problem -> Finding.at(
                                "questionnaire", PlanFinding.QUESTIONNAIRE_TEARS_COUNTS, problem.where(), problem))
                        .toList();
    }

    private static List<Object> windows(List<Round> rounds) {
        return rounds.stream().<Object>map(Round::window).toList();
    }

    private static Finding stays(String field) {
        return Finding.at(field, PlanFinding.STAYS_ONCE_PUBLISHED);
    }

    private static Finding windowsStay(String field) {
        return Finding.at(field, PlanFinding.WINDOWS_STAY_ONCE_PUBLISHED);
    }

    private AuditEntry audit(AuditAction action, Campaign campaign, String by) {
        return new AuditEntry(
                campaign.id(),
                clock.instant(),
                by,
                action,
                new TreeMap<>(Map.of("units", String.valueOf(campaign.unitIds().size()))),
                "");
    }
}
