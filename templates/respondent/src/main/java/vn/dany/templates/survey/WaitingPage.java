package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import vn.dany.core.campaign.Standing;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.response.Opening;
import vn.dany.templates.Moments;

/**
 * For who comes too early or too late.
 *
 * @param day on which it opens, empty if it does not open any more
 */
@CheckedTemplate(basePath = "survey")
public record WaitingPage(Visit visit, LinkCard card, String heading, String day, List<String> lines)
        implements TemplateInstance {

    /** Before, between or after the windows, as of the moment somebody came. */
    public static TemplateInstance of(Opening.Waiting waiting, PublicAddress address, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        Entrance entrance = waiting.entrance();
        Instant now = waiting.at();
        Moments moments = Moments.in(language.pages());
        String you = entrance.questionnaire().addressee().in(language.tag());
        String heading = waiting.standing()
                .match(new Standing.Cases<>(
                        notYetOpen -> messages.notYetOpenHeading(),
                        open -> messages.closedHeading(),
                        between -> messages.betweenHeading(),
                        closed -> messages.closedHeading()));
        List<String> lines = waiting.standing()
                .match(new Standing.Cases<>(
                        notYetOpen -> List.of(
                                messages.notYetOpen(
                                        moments.window(notYetOpen.next().window())),
                                Wording.until(notYetOpen.next().window().opensAt(), now, language.pages()),
                                messages.comeBack(you)),
                        open -> List.of(messages.comeBack(you)),
                        between -> List.of(
                                messages.between(
                                        moments.ended(between.last().window().closesAt()),
                                        moments.window(between.next().window())),
                                Wording.until(between.next().window().opensAt(), now, language.pages()),
                                messages.comeBack(you)),
                        closed -> List.of(
                                messages.closed(
                                        moments.ended(closed.last().window().closesAt())),
                                messages.receiptThanks(you))));
        return new WaitingPage(
                        Visit.of(entrance, language),
                        LinkCard.of(entrance, address, language, lines.get(0)),
                        heading,
                        waiting.standing()
                                .nextRound()
                                .map(round -> moments.day(round.window().opensAt()))
                                .orElse(""),
                        lines)
                .setLocale(language.pages().tag());
    }
}
