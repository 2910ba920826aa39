package vn.dany.formats.xlsform;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What typewriters of our time make of names and rules, read as it was meant. */
final class Spelling {

    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\t]]");
    private static final Pattern WIDE_SPACE = Pattern.compile("[\\u00A0\\u2007\\u202F\\u3000]");
    private static final Pattern SINGLE_QUOTE = Pattern.compile("[\\u2018\\u2019\\u201A\\u201B\\u2032]");
    private static final Pattern DOUBLE_QUOTE = Pattern.compile("[\\u201C-\\u201F\\u2033\\u00AB\\u00BB]");
    private static final Pattern QUOTED = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private Spelling() {}

    /** A name, a type or another word for programs: no invisible characters, one kind of space, composed letters. */
    static String plain(String text) {
        String visible = INVISIBLE.matcher(text).replaceAll("");
        return Normalizer.normalize(WIDE_SPACE.matcher(visible).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }

    /** A text of somebody's: no controls, nothing invisible, nothing that turns others around, and no space around it. */
    static String visible(String text) {
        return WIDE_SPACE
                .matcher(UNSEEN.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** A rule: straight quotation marks, and outside of them the comparisons that XPath has. */
    static String rule(String text) {
        String straight = DOUBLE_QUOTE
                .matcher(SINGLE_QUOTE.matcher(plain(text)).replaceAll("'"))
                .replaceAll("\"");
        StringBuilder read = new StringBuilder();
        int at = 0;
        var quoted = QUOTED.matcher(straight);
        while (quoted.find()) {
            read.append(comparisons(straight.substring(at, quoted.start()))).append(quoted.group());
            at = quoted.end();
        }
        return read.append(comparisons(straight.substring(at))).toString();
    }

    private static String comparisons(String text) {
        return text.replace("≥", ">=")
                .replace("≤", "<=")
                .replace("≠", "!=")
                .replace("<>", "!=")
                .replace("==", "=")
                .replace("=>", ">=")
                .replace("=<", "<=")
                .replace('−', '-')
                .replace('–', '-');
    }
}
