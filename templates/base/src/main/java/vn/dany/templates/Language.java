package vn.dany.templates;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language of the pages. Vietnamese unless the visitor asks for another; the phone's own setting does not decide. */
public enum Language {
    VI,
    EN;

    /** The language a request asks for ({@code ?lang=en}); Vietnamese for anything unknown. */
    public static Language of(@Nullable String tag) {
        return tag != null && "en".equals(tag.toLowerCase(Locale.ROOT)) ? EN : VI;
    }

    /** Language tag, such as {@code vi}. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The query that keeps this language on a link: empty for Vietnamese. */
    public String query() {
        return this == VI ? "" : "?lang=" + tag();
    }
}
