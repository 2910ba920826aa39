package vn.dany.templates.survey;

import io.quarkus.qute.TemplateExtension;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/** What the respondent's pages are made of besides their HTML. */
public final class SurveyAssets {

    /** The stylesheet, inlined into each page. */
    public static final Asset STYLE = Asset.read("css/survey.css");

    private static final Asset SCRIPT_VI = Asset.read("js/words.vi.js", "js/survey.js");
    private static final Asset SCRIPT_EN = Asset.read("js/words.en.js", "js/survey.js");

    private SurveyAssets() {}

    /** The text of the stylesheet, for templates. */
    @TemplateExtension(namespace = "survey")
    static String style() {
        return STYLE.text();
    }

    /** The script, which says what it says in {@code language}. */
    public static Asset script(Language language) {
        return language == Language.EN ? SCRIPT_EN : SCRIPT_VI;
    }
}
