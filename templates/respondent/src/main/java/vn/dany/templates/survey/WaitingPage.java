package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Standing;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.response.Opening;
import vn.dany.templates.Moments;

/** For who comes too early or too late. */
@CheckedTemplate(basePath = "survey")
public record WaitingPage(Visit visit, LinkCard card, String heading, List<String> lines) implements TemplateInstance {

    /** Before, between or after the windows, as of the moment somebody came. */
    public static TemplateInstance of(Opening.Waiting waiting, PublicAddress address, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        Entrance entrance = waiting.entrance();
        Standing standing = waiting.standing();
        Instant now = waiting.at();
        Moments moments = Moments.in(language.pages());
        String you = entrance.questionnaire().addressee().in(language.tag());
        String heading = messages.closedHeading();
        List<String> lines = new ArrayList<>();
        if (standing instanceof Standing.NotYetOpen before) {
            heading = messages.notYetOpenHeading();
            CollectionWindow next = before.next().window();
            lines.add(messages.notYetOpen(moments.window(next)));
            lines.add(Wording.until(next.opensAt(), now, language.pages()));
            lines.add(messages.comeBack(you));
        } else if (standing instanceof Standing.Between between) {
            heading = messages.betweenHeading();
            CollectionWindow next = between.next().window();
            lines.add(messages.between(moments.ended(between.last().window().closesAt()), moments.window(next)));
            lines.add(Wording.until(next.opensAt(), now, language.pages()));
            lines.add(messages.comeBack(you));
        } else if (standing instanceof Standing.Closed closed) {
            lines.add(messages.closed(moments.ended(closed.last().window().closesAt())));
            lines.add(messages.receiptThanks(you));
        }
        return new WaitingPage(
                        Visit.of(entrance, language),
                        LinkCard.of(entrance, address, language, lines.get(0)),
                        heading,
                        lines)
                .setLocale(language.pages().tag());
    }
}
