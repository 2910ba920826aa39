package vn.dany.templates.console;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The sentences on the kit's page; the wording is in {@code messages/kit_vi.properties} and its twin. */
@MessageBundle("kit")
public interface KitMessages {

    @Message
    String absent();

    @Message
    String all();

    @Message
    String annex();

    @Message
    String archive();

    @Message
    String codes(String count);

    @Message
    String done();

    @Message
    String failed();

    @Message
    String failedStore();

    @Message
    String heading();

    @Message
    String made(String made, String all);

    @Message
    String order();

    @Message
    String placed();

    @Message
    String posterA3();

    @Message
    String posterA4();

    @Message
    String stickers();
}
