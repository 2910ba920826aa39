package vn.dany.core.staff;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.unit.UnitId;

/** Gives a unit a further placement with a code of its own, such as the suggestion box at a cultural house. */
public final class AddPlacement {

    private final RegistryWriter writer;
    private final IssueEntryCodes codes;
    private final Clock clock;

    public AddPlacement(RegistryWriter writer, IssueEntryCodes codes, Clock clock) {
        this.writer = writer;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * The code of the new placement; refused if its name is none or is taken in the unit.
     *
     * @throws ProblemException with NotInScope if the campaign has no such unit, or {@code by} edits no campaigns
     */
    public Verdict<Entry> add(CampaignId campaignId, UnitId unitId, String placement, Person by) {
        by.require(Right.EDIT_CAMPAIGNS);
        Campaign campaign = writer.latest(campaignId)
                .filter(known -> known.unitIds().contains(unitId))
                .orElseThrow(() -> ProblemException.notInScope());
        Optional<String> name = Placement.name(placement);
        if (name.isEmpty()) {
            return new Verdict.Refused<>(List.of(Finding.at("placement", ChangeFinding.PLACEMENT_UNFIT)));
        }
        Entry fresh = new Entry(codes.unused(), campaign.id(), unitId, name.get(), null);
        AuditEntry line = new AuditEntry(
                campaign.id(),
                clock.instant(),
                by.identity(),
                AuditAction.PLACEMENT_ADDED,
                new TreeMap<>(Map.of(
                        "unit",
                        unitId.value(),
                        "placement",
                        name.get(),
                        "after",
                        fresh.code().value())),
                "");
        return writer.issue(fresh, line)
                ? new Verdict.Sound<>(fresh)
                : new Verdict.Refused<>(List.of(Finding.at("placement", ChangeFinding.PLACEMENT_TAKEN)));
    }
}
