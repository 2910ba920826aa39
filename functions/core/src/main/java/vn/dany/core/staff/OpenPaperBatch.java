package vn.dany.core.staff;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.Person;
import vn.dany.core.access.Right;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Placement;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.entry.Entry;
import vn.dany.core.finding.ChangeFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.Verdict;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/**
 * Begins a batch of sheets that were filled in on paper: a code that hangs nowhere, by which they are entered. That they
 * are from paper is the code's and nobody's to say.
 */
public final class OpenPaperBatch {

    /** Nobody enters so many piles of one unit; whoever asks for more has not understood. */
    private static final int MOST = 50;

    private final FindCampaign findCampaign;
    private final Registry registry;
    private final RegistryWriter writer;
    private final IssueEntryCodes codes;
    private final Clock clock;

    public OpenPaperBatch(
            FindCampaign findCampaign, Registry registry, RegistryWriter writer, IssueEntryCodes codes, Clock clock) {
        this.findCampaign = findCampaign;
        this.registry = registry;
        this.writer = writer;
        this.codes = codes;
        this.clock = clock;
    }

    /** Whether {@code person} may: a unit's team, and whoever looks after teams. */
    public static boolean mayOpen(Person person, Campaign campaign, UnitId unitId, UnitRegister register) {
        return person.may(Right.FILE_TEAMWORK, campaign, unitId, register)
                || person.may(Right.SIGN_OFF_TEAMWORK, campaign, unitId, register);
    }

    /** Whether {@code questionnaire} may be asked on paper: not if it asks for contact details, which would lie open there. */
    public static boolean isFor(Questionnaire questionnaire) {
        return questionnaire.contactQuestion().isEmpty();
    }

    /**
     * The code of the unit's next batch, with its line of the audit log; refused once the campaign is over there or fifty
     * batches were begun.
     *
     * @throws ProblemException with NotInScope if the campaign asks for contact details or has no such unit, or it is not
     *     theirs
     */
    public Verdict<Entry> open(Person person, CampaignId campaignId, UnitId unitId) {
        Campaign campaign = findCampaign.find(person, Right.READ_KITS, campaignId);
        if (!campaign.unitIds().contains(unitId)
                || !mayOpen(person, campaign, unitId, findCampaign.register())
                || findCampaign
                        .questionnaire(campaign)
                        .filter(OpenPaperBatch::isFor)
                        .isEmpty()) {
            throw ProblemException.notInScope();
        }
        if (campaign.seenBy(unitId).at(clock.instant()).isOver()) {
            return new Verdict.Refused<>(List.of(Finding.at("", ChangeFinding.PAPER_TOO_LATE)));
        }
        Set<String> taken = registry.entries(campaignId).stream()
                .filter(entry -> entry.unitId().equals(unitId))
                .map(Entry::placement)
                .collect(Collectors.toSet());
        for (int batch = 1; batch <= MOST; batch++) {
            String placement = Placement.paper(batch);
            if (!taken.contains(placement)) {
                Entry fresh = new Entry(codes.unused(), campaignId, unitId, placement, null);
                // What was read may be some seconds old: somebody may have begun this batch meanwhile.
                if (writer.issue(fresh, line(person, fresh))) {
                    return new Verdict.Sound<>(fresh);
                }
            }
        }
        return new Verdict.Refused<>(List.of(Finding.at("", ChangeFinding.PAPER_BATCHES_ALL_OPENED, MOST)));
    }

    private AuditEntry line(Person person, Entry fresh) {
        return new AuditEntry(
                fresh.campaignId(),
                clock.instant(),
                person.identity(),
                AuditAction.PLACEMENT_ADDED,
                new TreeMap<>(Map.of(
                        "unit",
                        fresh.unitId().value(),
                        "placement",
                        fresh.placement(),
                        "after",
                        fresh.code().value())),
                "");
    }
}
