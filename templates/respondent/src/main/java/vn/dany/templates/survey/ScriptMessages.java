package vn.dany.templates.survey;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page's script says and no page does; {@code survey/ScriptWords.json} hands it over with what both say. */
@MessageBundle("script")
public interface ScriptMessages {

    @Message
    String answered();

    @Message
    String contactAgain();

    @Message
    String copied();

    @Message
    String copyCode();

    @Message
    String draftHeading();

    @Message
    String draftKept();

    @Message
    String freshForm();

    @Message
    String goOn();

    @Message
    String idleCountdown(String seconds);

    @Message
    String keepPage();

    @Message
    String kioskNotice();

    @Message
    String notSent();

    @Message
    String onlySkipped();

    @Message
    String opening();

    @Message
    String otherPerson();

    @Message
    String otherUser();

    @Message
    String pageNotOpened();

    @Message
    String perhapsRecorded();

    @Message
    String readAloud();

    @Message
    String recordedBefore();

    @Message
    String resending();

    @Message
    String sending();

    @Message
    String slide();

    @Message
    String stopReading();

    @Message
    String textSize();

    @Message
    String triesAgain();

    @Message
    String triesOpening();

    @Message
    String tryNow();

    @Message
    String viewReceipt();

    @Message
    String willBeErased();
}
