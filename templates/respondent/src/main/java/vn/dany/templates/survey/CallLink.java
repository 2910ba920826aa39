package vn.dany.templates.survey;

import io.quarkus.qute.TemplateData;
import vn.dany.core.campaign.HelpLine;

/**
 * A telephone number to be pressed; both texts are empty if there is none.
 *
 * @param number as people read it
 * @param address what it leads to
 */
@TemplateData
public record CallLink(String number, String address) {

    /** The number in the contact of a campaign. */
    static CallLink of(String contact) {
        return HelpLine.in(contact)
                .map(line -> new CallLink(line.shown(), "tel:" + line.dialled()))
                .orElse(new CallLink("", ""));
    }
}
