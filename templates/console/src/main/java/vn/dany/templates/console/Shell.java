package vn.dany.templates.console;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.dany.templates.Asset;
import vn.dany.templates.Language;

/**
 * What every page of the console shows around its content.
 *
 * @param crumbs the pages above this one, outermost first
 * @param tabs the ways through the campaign that the page belongs to; null for the others
 */
public record Shell(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String home,
        String title,
        List<Link> crumbs,
        @Nullable Tabs tabs) {

    /** The console's stylesheet; what comes later wins. */
    public static final Asset STYLE = Asset.read(
            "css/ground.css",
            "css/parts.css",
            "css/progress.css",
            "css/results.css",
            "css/forms.css",
            "css/desk.css",
            "css/team.css",
            "css/paper.css",
            "css/screens.css");

    /** What copies a message by one tap and looks again while nobody reads; the pages are whole without it. */
    public static final Asset DESK_SCRIPT = Asset.read("js/desk.js");

    /** What opens messages and makes keys in the browser of the boxes' owner; no other page has this script. */
    public static final Asset BOX_SCRIPT = Asset.read("js/box.js");

    /** Where a link leads and what it says. */
    public record Link(String text, String address) {}

    /** The surroundings of a page, and where {@code here} is in the other language. */
    static Shell of(Language language, Function<Addresses, String> here, String title, List<Link> crumbs) {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        return new Shell(
                language.tag(),
                other.tag(),
                here.apply(new Addresses(other)),
                new Addresses(language).home(),
                title,
                crumbs,
                null);
    }

    /** The same page, of a campaign. */
    Shell under(Tabs tabs) {
        return new Shell(lang, otherLang, otherLanguageLink, home, title, crumbs, tabs);
    }

    /** Where the console's pages are, in the language of this one. */
    public Addresses addresses() {
        return new Addresses(Language.of(lang));
    }

    /** Where the stylesheet is served; another content has another name. */
    public String style() {
        return Addresses.style(STYLE);
    }

    /** Where the script of the desk is served; likewise. */
    public String deskScript() {
        return Addresses.script(DESK_SCRIPT);
    }

    /** Where the script of the boxes' owner is served; likewise. */
    public String boxScript() {
        return Addresses.script(BOX_SCRIPT);
    }
}
