package vn.dany.templates.survey;

import vn.dany.core.entry.Entrance;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/** What every page of an entry code shows around its content. */
public record Visit(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String organ,
        String title,
        String unitName,
        String parentName,
        String contact) {

    /** The surroundings for {@code entrance} in {@code language}. */
    public static Visit of(Entrance entrance, Language language) {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        String tag = language.tag();
        return new Visit(
                tag,
                other.tag(),
                "/s/" + entrance.entry().code() + other.query(),
                entrance.campaign().organ().in(tag),
                entrance.campaign().title().in(tag),
                entrance.unit().fullName(),
                entrance.parent().map(unit -> unit.fullName()).orElse(""),
                entrance.campaign().contact().in(tag));
    }

    /** The stylesheet, inline. */
    public String style() {
        return Asset.SURVEY_STYLE.text();
    }
}
