package vn.dany.templates.console;

import io.quarkus.qute.TemplateData;
import java.util.List;

/**
 * Who waits for a reply. Units are listed with their numbers; messages are opened for one unit at a time.
 *
 * @param answered whether one was answered just now
 * @param unitName empty if no unit was chosen
 */
@TemplateData
public record ContactsPage(
        Shell shell,
        String campaign,
        boolean answered,
        String unitName,
        String action,
        String unitId,
        String allLink,
        List<Message> messages,
        List<UnitLine> units) {

    /**
     * One waiting contact, opened.
     *
     * @param contact empty if it cannot be opened with the key that is configured
     */
    public record Message(String contactId, String contact, String placement, String until, List<Line> answers) {}

    /** An answered question. */
    public record Line(String question, String answer) {}

    /** A unit with how many wait there. */
    public record UnitLine(String name, String parentName, String count, String link) {}
}
