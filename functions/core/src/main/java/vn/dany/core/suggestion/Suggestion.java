package vn.dany.core.suggestion;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.unit.UnitId;

/**
 * One thing that somebody wrote, apart from every other answer of the form.
 *
 * @param suggestionId leads from the receipt here; without the secret nothing leads to the response
 * @param placement where the code hung, as the entry code has it
 * @param kind the choice that says what it is, empty where nothing of the kind is asked
 * @param week the Monday of the week in which it was found, the only time there is
 * @param texts what was written, by question
 */
public record Suggestion(
        CampaignId campaignId,
        UnitId unitId,
        String suggestionId,
        String placement,
        String kind,
        LocalDate week,
        SortedMap<QuestionId, String> texts,
        Handling handling) {

    public Suggestion {
        texts = Collections.unmodifiableSortedMap(new TreeMap<>(texts));
    }

    /** The same, handled otherwise. */
    public Suggestion with(Handling other) {
        return new Suggestion(campaignId, unitId, suggestionId, placement, kind, week, texts, other);
    }
}
