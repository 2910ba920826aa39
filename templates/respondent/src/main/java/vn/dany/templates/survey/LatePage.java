package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
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
        List<String> lines = new ArrayList<>();
        if (standing instanceof Standing.Closed closed) {
            lines.add(messages.lateBody(moments.ended(closed.last().window().closesAt())));
        } else if (standing instanceof Standing.Between between) {
            lines.add(messages.lateBody(moments.ended(between.last().window().closesAt())));
            lines.add(messages.notYetOpen(moments.window(between.next().window())));
        } else {
            lines.add(messages.problemEntryCodeRevoked());
        }
        return new LatePage(
                        Visit.of(entrance, language).languagesAt(""),
                        lines,
                        KeptAnswer.of(entrance.questionnaire().questions(), typed, language))
                .setLocale(language.pages().tag());
    }
}
