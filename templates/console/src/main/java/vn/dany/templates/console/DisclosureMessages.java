package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What is said of answers that are shown, and of those that are not yet; the wording is in {@code
 * messages/disclosure_vi.properties} and its twin.
 */
@MessageBundle("disclosure")
public interface DisclosureMessages {

    @Message
    String coverageAll(String shown);

    @Message
    String coverageFinal(String shown, String responses, String held);

    @Message
    String coverageOpen(String shown, String responses, String moment);

    @Message
    String coverageOpenSpan(String shown, String responses, String oldest, String newest);

    @Message
    String exampleAfter();

    @Message
    String exampleFinal(String responses);

    @Message
    String exampleOpen(String responses, String shown);

    @Message
    String exampleOpenNone(String responses);

    @Message
    String examplePooled(String responses);

    @Message
    String exampleWhile();

    @Message
    String examples();

    @Message
    String heading();

    @Message
    String intro(int block);

    @Message
    String limitAlike();

    @Message
    String limitInsider();

    @Message
    String limitOwn();

    @Message
    String limitPatience();

    @Message
    String limits();

    @Message
    String link();

    @Message
    String noneFinal(String responses, int block);

    @Message
    String noneFinalPooled(String responses, int block);

    @Message
    String noneOpen(String responses, int block, int twice);

    @Message
    String ruleCounts();

    @Message
    String ruleEnd(int block);

    @Message
    String ruleEverywhere();

    @Message
    String ruleLeftOut();

    @Message
    String ruleOpen(int block);

    @Message
    String ruleFew(int block);

    @Message
    String rules();

    @Message
    String tooFewAsked(int block);
}
