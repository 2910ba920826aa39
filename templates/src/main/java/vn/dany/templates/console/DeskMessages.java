package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What staff are asked and told before and after a change; the wording is in {@code messages/desk_vi.properties} and its twin. */
@MessageBundle("desk")
public interface DeskMessages {

    @Message
    String problemFile(String limit);

    @Message
    String problemFileHeading();

    @Message
    String problemForm();

    @Message
    String problemFormHeading();

    @Message
    String problemGone();

    @Message
    String problemGoneHeading();

    @Message
    String problemStore();

    @Message
    String problemStoreHeading();

    @Message
    String problemUnexpected();

    @Message
    String problemUnexpectedHeading();
}
