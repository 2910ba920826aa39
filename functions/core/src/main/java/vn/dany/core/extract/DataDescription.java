package vn.dany.core.extract;

import java.time.Instant;
import java.util.List;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.QuestionnaireVersion;

/**
 * What data files say of where they come from.
 *
 * @param organ who asked
 * @param place the unit that all surveyed units are in
 * @param opensAt when the first unit opened
 * @param closesAt when the last one closed
 * @param frozenAt when the round was frozen
 * @param archive digest of the archive they are made from
 * @param notes how rows are made and what they must not be taken for, sentence by sentence
 */
public record DataDescription(
        LocalizedText title,
        LocalizedText organ,
        LocalizedText legalBasis,
        LocalizedText population,
        String place,
        RoundId roundId,
        QuestionnaireVersion questionnaire,
        Instant opensAt,
        Instant closesAt,
        Instant frozenAt,
        String archive,
        List<String> notes) {

    public DataDescription {
        notes = List.copyOf(notes);
    }
}
