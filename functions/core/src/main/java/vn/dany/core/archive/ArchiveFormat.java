package vn.dany.core.archive;

import java.util.List;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.response.Response;
import vn.dany.core.unit.UnitRegister;

/** How an archive spells what is in it. Equal things give equal bytes, whoever writes them and when. */
public interface ArchiveFormat {

    /** The campaign with the windows of its rounds, but not which of them are frozen. */
    byte[] campaign(Campaign campaign);

    byte[] questionnaire(Questionnaire questionnaire);

    byte[] register(UnitRegister register);

    /** What changed windows, line by line as given, without who did it: nobody's name is in an archive. */
    byte[] changes(List<AuditEntry> changes);

    /** The response as one line, without the line's end. */
    byte[] response(Response response);

    /**
     * The campaign that {@link #campaign} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    Campaign readCampaign(byte[] bytes);

    /**
     * The questionnaire that {@link #questionnaire} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    Questionnaire readQuestionnaire(byte[] bytes);

    /**
     * The register that {@link #register} wrote.
     *
     * @throws IllegalArgumentException if it is none
     */
    UnitRegister readRegister(byte[] bytes);

    /**
     * The response that {@link #response} wrote.
     *
     * @throws IllegalArgumentException unless it is exactly such a line
     */
    Response readResponse(RoundId roundId, byte[] line);
}
