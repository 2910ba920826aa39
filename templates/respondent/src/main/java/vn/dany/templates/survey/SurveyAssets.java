package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/** What the respondent's pages are made of besides their HTML; the build makes it of {@code src/main/css} and {@code js}. */
public final class SurveyAssets {

    /** The style sheet of the form, inlined into each page. */
    public static final Asset STYLE = Asset.read("css/survey.css");

    /** What pages without questions need besides, inlined behind it. */
    public static final Asset STATES = Asset.read("css/states.css");

    /** What pages of results need besides, inlined behind both. */
    public static final Asset FIGURES = Asset.read("css/figures.css");

    private static final Asset SCRIPT = Asset.read("js/survey.js");

    /** Each made for its first page: there are no words before the application runs. */
    private static final Map<Language, Asset> SCRIPTS = new ConcurrentHashMap<>();

    private SurveyAssets() {}

    /** The text of the form's style sheet, for templates. */
    @TemplateExtension(namespace = "survey")
    static String style() {
        return STYLE.text();
    }

    /** The text of the other pages' style sheet, for templates. */
    @TemplateExtension(namespace = "survey")
    static String states() {
        return STATES.text();
    }

    /** The text of the style sheet of results, for templates. */
    @TemplateExtension(namespace = "survey")
    static String figures() {
        return FIGURES.text();
    }

    /** What the script says. */
    @CheckedTemplate(basePath = "survey")
    record ScriptWords() implements TemplateInstance {}

    /** The script behind the words it says in {@code language}. */
    public static Asset script(Language language) {
        return SCRIPTS.computeIfAbsent(language, asked -> {
            String words = new ScriptWords().setLocale(asked.tag()).render().replace("\n", "");
            return Asset.of("window.danyWords=" + words + ";\n" + SCRIPT.text());
        });
    }
}
