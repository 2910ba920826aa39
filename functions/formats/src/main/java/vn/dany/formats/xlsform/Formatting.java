package vn.dany.formats.xlsform;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts as authors format them for ODK, in Markdown and HTML. Emphasis is kept as {@code **strong**} and {@code *light*}
 * (see {@link vn.dany.core.questionnaire.TextRun}), line breaks as line breaks, a link as its words with the address
 * behind. Colours and sizes are looks and are dropped.
 */
final class Formatting {

    private static final char STRONG = '\uFDD4';
    private static final char STRONG_END = '\uFDD5';
    private static final char LIGHT = '\uFDD6';
    private static final char LIGHT_END = '\uFDD7';

    private static final String ESCAPABLE = "_#[\\";
    private static final char ESCAPED = '\uFDD8';

    /** What stands for a tag. */
    private static final Map<String, String> TAGS = Map.ofEntries(
            Map.entry("b", String.valueOf(STRONG)),
            Map.entry("strong", String.valueOf(STRONG)),
            Map.entry("/b", String.valueOf(STRONG_END)),
            Map.entry("/strong", String.valueOf(STRONG_END)),
            Map.entry("i", String.valueOf(LIGHT)),
            Map.entry("em", String.valueOf(LIGHT)),
            Map.entry("/i", String.valueOf(LIGHT_END)),
            Map.entry("/em", String.valueOf(LIGHT_END)),
            Map.entry("br", "\n"),
            Map.entry("p", "\n"),
            Map.entry("/p", "\n"),
            Map.entry("div", "\n"),
            Map.entry("/div", "\n"),
            Map.entry("ul", "\n"),
            Map.entry("/ul", "\n"),
            Map.entry("ol", "\n"),
            Map.entry("/ol", "\n"),
            Map.entry("li", "\n– "),
            Map.entry("/li", ""));

    private static final Set<String> LOOKS = Set.of("span", "font", "u", "center", "small", "big", "s", "a");
    private static final Set<String> REFUSED = Set.of(
            "img", "table", "tr", "td", "th", "script", "style", "iframe", "video", "audio", "sub", "sup", "svg", "pre",
            "code", "input", "button", "form", "hr");

    private static final Map<String, String> ENTITIES = Map.of(
            "&amp;", "&", "&lt;", "<", "&gt;", ">", "&quot;", "\"", "&#39;", "'", "&apos;", "'", "&nbsp;", "\u00A0");

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Za-z][A-Za-z0-9]{0,9})(\\s[^<>]*)?/?>");
    private static final Pattern ANCHOR = Pattern.compile(
            "<a\\s[^<>]{0,500}href\\s*=\\s*[\"']?([^\"'\\s<>]+)[\"']?[^<>]*>([^<>]*)</a>", Pattern.CASE_INSENSITIVE);
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]\\n]{1,500})]\\((https?://[^\\s()]+)\\)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(\\S.*)$");
    private static final Pattern UNDERLINED = Pattern.compile(
            "(?<![\\p{L}\\p{N}_])(__?)(?=[\\p{L}\\p{N}“\"'(])" + "([^_\\n]{1,500})(?<=\\S)\\1(?![\\p{L}\\p{N}_])");
    private static final Pattern TRIPLE = Pattern.compile("\\*{3}(?=[^\\s*])([^*]+)(?<=[^\\s*])\\*{3}");
    private static final Pattern ENTITY = Pattern.compile("&(?:amp|lt|gt|quot|#39|apos|nbsp);");

    private Formatting() {}

    /** The text with what stands for its formatting here; tags that cannot be shown go to {@code refused}, by name. */
    static String read(String text, Consumer<String> refused) {
        String kept = protectedEscapes(text);
        kept = links(kept);
        String untagged = tags(kept, refused);
        if (!untagged.equals(kept)) {
            kept = emphasis(untagged)
                    .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                    .replaceAll("\\n{3,}", "\n\n")
                    .strip();
        }
        kept = HEADING.matcher(kept).replaceAll(found -> strong(found.group(1)));
        kept = UNDERLINED
                .matcher(kept)
                .replaceAll(found -> found.group(1).length() > 1
                        ? strong(found.group(2))
                        : Matcher.quoteReplacement("*" + found.group(2) + "*"));
        kept = nestedNever(TRIPLE.matcher(kept).replaceAll("**$1**"));
        return entities(restoredEscapes(kept));
    }

    /** What {@link #read} reads as {@code text}. */
    static String write(String text) {
        if (read(text, tag -> {}).equals(text)) {
            return text;
        }
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(c -> {
            if (ESCAPABLE.indexOf(c) >= 0) {
                escaped.append('\\').append((char) c);
            } else if (c == '<' || c == '&') {
                escaped.append(c == '<' ? "&lt;" : "&amp;");
            } else {
                escaped.append((char) c);
            }
        });
        return escaped.toString();
    }

    private static String links(String text) {
        String anchored = ANCHOR.matcher(text).replaceAll(found -> link(found.group(2), found.group(1)));
        return LINK.matcher(anchored).replaceAll(found -> link(found.group(1), found.group(2)));
    }

    private static String link(String words, String address) {
        return Matcher.quoteReplacement(
                words.isBlank() || words.strip().equals(address) ? address : words + " (" + address + ")");
    }

    private static String tags(String text, Consumer<String> refused) {
        return TAG.matcher(text).replaceAll(found -> {
            String name = found.group(2).toLowerCase(Locale.ROOT);
            String known = TAGS.get(found.group(1) + name);
            if (known != null) {
                return known;
            }
            if (name.matches("h[1-6]")) {
                return found.group(1).isEmpty() ? "\n" + STRONG : STRONG_END + "\n";
            }
            if (REFUSED.contains(name)) {
                refused.accept(name);
            }
            // What is no tag of HTML was meant as it stands.
            return LOOKS.contains(name) ? "" : Matcher.quoteReplacement(found.group());
        });
    }

    /** The stars for what tags have marked; a mark without its other half, or within another, is dropped. */
    private static String emphasis(String text) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = c == STRONG ? text.indexOf(STRONG_END, at) : c == LIGHT ? text.indexOf(LIGHT_END, at) : -1;
            if (end < 0) {
                out.append(isMark(c) ? "" : String.valueOf(c));
                at++;
                continue;
            }
            String inner = unmarked(text.substring(at + 1, end));
            boolean strong = c == STRONG || text.substring(at, end).indexOf(STRONG) >= 0;
            boolean alone = !isLetter(out, out.length() - 1) && !isLetter(text, end + 1);
            String words = inner.strip();
            boolean marked = !words.isEmpty() && (strong || (alone && isLetter(words, 0) && words.indexOf('\n') < 0));
            String stars = !marked ? "" : strong ? "**" : "*";
            int from = inner.indexOf(words);
            out.append(inner, 0, from)
                    .append(stars)
                    .append(words)
                    .append(stars)
                    .append(inner.substring(from + words.length()));
            at = end + 1;
        }
        return out.toString();
    }

    private static boolean isMark(char c) {
        return c >= STRONG && c <= LIGHT_END;
    }

    private static boolean isLetter(CharSequence text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String unmarked(String text) {
        return text.replaceAll("[*" + STRONG + STRONG_END + LIGHT + LIGHT_END + "]", "");
    }

    private static String strong(String words) {
        return Matcher.quoteReplacement("**" + words.replace("*", "").strip() + "**");
    }

    /** Light emphasis within strong emphasis goes. */
    private static String nestedNever(String text) {
        String[] parts = text.split("\\*\\*", -1);
        for (int i = 1; i < parts.length - 1; i += 2) {
            parts[i] = parts[i].replace("*", "");
        }
        return String.join("**", parts);
    }

    private static String protectedEscapes(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int which = text.charAt(i) == '\\' && i + 1 < text.length() ? ESCAPABLE.indexOf(text.charAt(i + 1)) : -1;
            out.append(which < 0 ? text.charAt(i) : (char) (ESCAPED + which));
            i += which < 0 ? 0 : 1;
        }
        return out.toString();
    }

    private static String restoredEscapes(String text) {
        String restored = text;
        for (int i = 0; i < ESCAPABLE.length(); i++) {
            restored = restored.replace((char) (ESCAPED + i), ESCAPABLE.charAt(i));
        }
        return restored;
    }

    private static String entities(String text) {
        return ENTITY.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(ENTITIES.getOrDefault(found.group(), found.group())));
    }
}
