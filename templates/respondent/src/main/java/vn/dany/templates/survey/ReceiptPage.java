package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.response.ReceiptCode;
import vn.dany.core.response.ShowReceipt;
import vn.dany.core.suggestion.PublicState;
import vn.dany.core.suggestion.WrittenQuestions;
import vn.dany.templates.Moments;

/**
 * A receipt.
 *
 * @param line what the receipt is for
 * @param keep what the code is for
 * @param state how far what was written has come, empty where nothing is answered
 * @param reply the public reply, empty for none
 * @param about what becomes of contact details, empty for nothing
 * @param details what only some want to know
 * @param recorded tells the script that the draft may go
 * @param photos what it says of photos
 * @param check where the code is held against what was counted; empty in the trial, of which nothing is
 * @param fresh whether a new form can be opened; not where the code was withdrawn
 */
@CheckedTemplate(basePath = "survey")
public record ReceiptPage(
        Visit visit,
        String heading,
        String line,
        String keep,
        String state,
        String reply,
        String about,
        List<String> details,
        boolean recorded,
        String code,
        PhotoPart photos,
        String check,
        boolean fresh)
        implements TemplateInstance {

    /**
     * Recorded: the receipt, with the hour if the address tells it; in the trial it says that nothing counts.
     *
     * @param state how far what was written has come; empty where nothing is answered
     * @param photos what is said of photos
     * @param address where the receipt is shown, with a query
     */
    public static TemplateInstance of(
            ShowReceipt.Genuine genuine,
            Optional<PublicState> state,
            PhotoPart photos,
            String address,
            AskedLanguage language) {
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
                state,
                photos,
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
                Optional.empty(),
                PhotoPart.NONE,
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
            Optional<PublicState> state,
            PhotoPart photos,
            boolean recorded,
            ReceiptCode receipt,
            AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        // What a box takes is written to be read, one by one.
        boolean box = WrittenQuestions.isBox(entrance.questionnaire());
        List<String> details = new ArrayList<>();
        details.add(box ? messages.receiptBoxMeaning() : messages.receiptMeaning());
        if (!box && !WrittenQuestions.of(entrance.questionnaire()).texts().isEmpty()) {
            details.add(messages.receiptTexts());
        }
        details.add(messages.receiptOnce());
        details.add(hour);
        details.add(messages.receiptPrivacy());
        details.removeIf(String::isEmpty);
        String you = entrance.questionnaire().addressee().in(language.tag());
        return new ReceiptPage(
                        visit,
                        heading,
                        line,
                        box ? messages.receiptBoxKeep() : messages.receiptKeep(),
                        state.map(known -> state(known, messages)).orElse(""),
                        state.map(PublicState::reply).orElse(""),
                        box ? messages.receiptBoxContact(you) : "",
                        details,
                        recorded,
                        receipt.grouped(),
                        photos,
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

    private static String state(PublicState known, Messages messages) {
        return switch (known.state()) {
            case RECEIVED -> known.reply().isEmpty() ? messages.suggestionReceived() : messages.suggestionReopened();
            case FORWARDED -> messages.suggestionForwarded();
            case ANSWERED -> messages.suggestionAnswered();
            case CLOSED -> messages.suggestionClosed();
        };
    }
}
