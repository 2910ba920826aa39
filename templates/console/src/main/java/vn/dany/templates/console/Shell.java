package vn.dany.templates.console;

import java.util.List;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/**
 * What every page of the console shows around its content.
 *
 * @param crumbs the pages above this one, outermost first
 */
public record Shell(
        String lang, String otherLang, String otherLanguageLink, String home, String title, List<Link> crumbs) {

    /** The console's stylesheet. */
    public static final Asset STYLE = Asset.read("css/console.css");

    private static final String HOME = "/console";

    /** Where a link leads and what it says. */
    public record Link(String text, String address) {}

    /** The surroundings of the page at {@code path}, which may hold a query. */
    static Shell of(Language language, String path, String title, List<Link> crumbs) {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        return new Shell(language.tag(), other.tag(), address(path, other), address(HOME, language), title, crumbs);
    }

    /** {@code path} in {@code language}. */
    static String address(String path, Language language) {
        String query = language.query();
        return query.isEmpty() || path.indexOf('?') < 0 ? path + query : path + "&" + query.substring(1);
    }

    /** The page of the questionnaires. */
    public String questionnaires() {
        return home.replaceFirst(HOME, HOME + "/questionnaires");
    }

    /** Where the stylesheet is served; another content has another name. */
    public String style() {
        return "/console/style/" + STYLE.version() + ".css";
    }
}
