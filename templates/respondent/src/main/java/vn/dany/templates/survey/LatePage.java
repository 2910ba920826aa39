package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.Standing;
import vn.dany.core.entrance.Entrance;
import vn.dany.templates.Moments;

/** Too late, and no other round is open by a code in use: everything typed is shown. */
@CheckedTemplate(basePath = "survey")
public record LatePage(Visit visit, List<String> lines, List<KeptAnswer> answers) implements TemplateInstance {

    /** Why it is too late, and what was {@code typed}. */
    public static TemplateInstance of(
            Entrance entrance, Standing standing, Map<String, List<String>> typed, AskedLanguage language) {
        Messages messages = Wording.in(language.pages());
        Moments moments = Moments.in(language.pages());
        List<String> lines = standing.match(new Standing.Cases<>(
                notYetOpen -> List.of(messages.problemEntryCodeRevoked()),
                open -> List.of(messages.problemEntryCodeRevoked()),
                between -> List.of(
                        messages.lateBody(moments.ended(between.last().window().closesAt())),
                        messages.notYetOpen(moments.window(between.next().window()))),
                closed -> List.of(
                        messages.lateBody(moments.ended(closed.last().window().closesAt())))));
        return new LatePage(
                        Visit.of(entrance, language).languagesAt(""),
                        lines,
                        KeptAnswer.of(
                                entrance.questionnaire().questions(),
                                typed,
                                Said.after(entrance.questionnaire(), typed, language)))
                .setLocale(language.pages().tag());
    }
}
