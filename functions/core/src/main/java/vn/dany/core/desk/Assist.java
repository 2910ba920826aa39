package vn.dany.core.desk;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.entry.Entry;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.report.UnitPace;
import vn.dany.core.staff.OpenPaperBatch;

/**
 * What a team has on its own phone while it helps people to open the form: the codes of the unit and how many have
 * answered, and nothing of what they answer.
 *
 * @param campaign as it is in the unit
 * @param round the one that is open there, else the next one, else the last
 * @param now when this is
 * @param unit how far the unit is; numbers of responses, which are no answers
 * @param countedAt when they were counted, empty before the first count
 * @param fromPaper how many of them were filled in on paper, as far as that is told
 * @param codes the good ones that hang, that of the unit as a whole first; empty while there is none
 * @param batches those by which sheets of paper are entered, the first batch first
 * @param mayOpenBatch whether whoever looks may begin another batch
 * @param questionnaire as it is asked in the unit
 * @param others the unit's other campaigns that are open or will be, in the order of the registry
 */
public record Assist(
        Campaign campaign,
        Round round,
        Instant now,
        UnitPace unit,
        Optional<Instant> countedAt,
        PaperShare fromPaper,
        List<Entry> codes,
        List<Entry> batches,
        boolean mayOpenBatch,
        Questionnaire questionnaire,
        List<Campaign> others) {

    public Assist {
        codes = List.copyOf(codes);
        batches = List.copyOf(batches);
        others = List.copyOf(others);
    }

    /**
     * Whether it may be asked on paper: not where contact details are asked for. They would lie open, and who writes on paper
     * has no receipt to find the reply by.
     */
    public boolean takesPaper() {
        return OpenPaperBatch.isFor(questionnaire);
    }
}
