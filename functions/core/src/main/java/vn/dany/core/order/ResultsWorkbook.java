package vn.dany.core.order;

import java.util.Optional;
import java.util.SortedMap;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.extract.Extract;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;

/** Writes the results of a round as a workbook. */
public interface ResultsWorkbook {

    /**
     * Everything the workbook is made from.
     *
     * @param extract the answers by what people say about themselves, of a round that is frozen
     */
    record Content(
            Campaign campaign,
            Round round,
            Questionnaire questionnaire,
            UnitRegister register,
            SortedMap<UnitId, Integer> headcounts,
            DisclosedTally tally,
            ReportFacts facts,
            Optional<Extract> extract) {

        /** What was counted alone. */
        public Content(
                Campaign campaign,
                Round round,
                Questionnaire questionnaire,
                UnitRegister register,
                SortedMap<UnitId, Integer> headcounts,
                DisclosedTally tally) {
            this(campaign, round, questionnaire, register, headcounts, tally, ReportFacts.NONE);
        }

        /** Without an extract. */
        public Content(
                Campaign campaign,
                Round round,
                Questionnaire questionnaire,
                UnitRegister register,
                SortedMap<UnitId, Integer> headcounts,
                DisclosedTally tally,
                ReportFacts facts) {
            this(campaign, round, questionnaire, register, headcounts, tally, facts, Optional.empty());
        }

        /** The same with an extract. */
        public Content with(Extract made) {
            return new Content(campaign, round, questionnaire, register, headcounts, tally, facts, Optional.of(made));
        }
    }

    /** The workbook as bytes; equal content gives equal bytes. */
    byte[] write(Content content);
}
