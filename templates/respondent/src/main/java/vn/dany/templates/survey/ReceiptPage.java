package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.ShowReceipt;
import vn.dany.templates.Moments;

/**
 * A receipt.
 *
 * @param line what the receipt is for
 * @param about what becomes of it, below the code, empty for nothing
 * @param details what only some want to know
 * @param recorded tells the script that the draft may go
 * @param check where the code is held against what was counted; empty in the trial, of which nothing is
 * @param fresh whether a new form can be opened; not where the code was withdrawn
 */
@CheckedTemplate(basePath = "survey")
public record ReceiptPage(
        Visit visit,
        String heading,
        String line,
        String about,
        List<String> details,
        boolean recorded,
        String code,
        String check,
        boolean fresh)
        implements TemplateInstance {

    /**
     * Recorded: the receipt, with the hour if the address tells it; in the trial it says that nothing counts.
     *
     * @param address where the receipt is shown, with a query
     */
    public static TemplateInstance of(ShowReceipt.Genuine genuine, String address, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        Entrance entrance = genuine.entrance();
        String hour = genuine.hour()
                .map(Moments.in(language.pages())::at)
                .map(messages::receiptHour)
                .orElse("");
        return page(
                entrance,
                Visit.of(entrance, language).inTrial(genuine.trial()).languagesAt(address),
                messages.receiptHeading(),
                messages.receiptThanks(entrance.questionnaire().addressee().in(language.tag())),
                hour,
                true,
                genuine.receipt(),
                language);
    }

    /** The page's key already brought other answers. */
    public static TemplateInstance already(
            Entrance entrance, ReceiptCode receipt, boolean trial, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        return page(
                entrance,
                Visit.of(entrance, language).inTrial(trial).languagesAt(""),
                messages.alreadyHeading(),
                messages.alreadyBody(),
                "",
                false,
                receipt,
                language);
    }

    private static TemplateInstance page(
            Entrance entrance,
            Visit visit,
            String heading,
            String line,
            String hour,
            boolean recorded,
            ReceiptCode receipt,
            AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        // What a box takes is written to be read, one by one.
        boolean box = entrance.questionnaire().contactQuestion().isPresent();
        List<String> details = new ArrayList<>();
        details.add(box ? messages.receiptBoxMeaning() : messages.receiptMeaning());
        details.add(messages.receiptOnce());
        details.add(hour);
        details.add(messages.receiptPrivacy());
        details.removeIf(String::isEmpty);
        String you = entrance.questionnaire().addressee().in(language.tag());
        return new ReceiptPage(
                        visit,
                        heading,
                        line,
                        box ? messages.receiptBoxContact(you) : "",
                        details,
                        recorded,
                        receipt.grouped(),
                        visit.trial()
                                ? ""
                                : Addresses.in(language.pages())
                                        .receiptCheck(
                                                entrance.campaign().id(),
                                                entrance.entry().code(),
                                                receipt),
                        !entrance.entry().isRevoked())
                .setLocale(language.pages().tag());
    }
}
