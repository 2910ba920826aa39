package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entrance.FollowSuccession;

/** The units that took over from the one whose code was scanned, for the visitor to choose. */
@CheckedTemplate(basePath = "survey")
public record SuccessorsPage(Visit visit, String body, List<Unit> units) implements TemplateInstance {

    /** A unit; {@code link} is empty where the campaign does not ask. */
    public record Unit(String name, String link) {}

    /** The units that took over from that of {@code entrance}. */
    public static TemplateInstance of(
            Entrance entrance, List<FollowSuccession.Successor> successors, AskedLanguage language) {
        return new SuccessorsPage(
                        Visit.of(entrance, language),
                        Wording.in(language.pages())
                                .successorsBody(
                                        entrance.questionnaire().addressee().in(language.tag())),
                        successors.stream()
                                .map(successor -> new Unit(
                                        successor.unit().fullName(),
                                        successor
                                                .code()
                                                .map(new Addresses(language)::form)
                                                .orElse("")))
                                .toList())
                .setLocale(language.pages().tag());
    }
}
