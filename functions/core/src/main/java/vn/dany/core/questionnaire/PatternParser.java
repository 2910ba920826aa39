package vn.dany.core.questionnaire;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dany.core.questionnaire.TextPattern.Part;
import vn.dany.core.questionnaire.TextPattern.Unfit;

/**
 * Reads a pattern: characters, {@code .}, classes with ranges and negation, {@code \d \w \s \D \W \S}, escapes, groups,
 * {@code |}, {@code * + ? {m,n}}, and {@code ^} and {@code $} at the ends, where they change nothing. What other programs
 * know besides, such as references back and looks around, is refused. Written and read in composed form (NFC).
 */
final class PatternParser {

    private static final int MAX_DEPTH = 32;
    private static final int MAX_TIMES = 999;

    /** What letters mean behind a backslash. */
    private static final Map<Integer, Letters> CLASSES = Map.of(
            (int) 'd', Letters.DIGITS,
            (int) 'w', Letters.OF_WORDS,
            (int) 's', Letters.SPACES,
            (int) 'D', Letters.DIGITS.others(),
            (int) 'W', Letters.OF_WORDS.others(),
            (int) 'S', Letters.SPACES.others(),
            (int) 't', only('\t'),
            (int) 'n', only('\n'),
            (int) 'r', only('\r'));

    private final String source;
    private int at;
    private int depth;

    private PatternParser(String source) {
        this.source = Normalizer.normalize(source, Normalizer.Form.NFC);
    }

    /** @throws Unfit for what is not taken */
    static Part parse(String source) {
        PatternParser parser = new PatternParser(source);
        Part part = parser.either();
        if (parser.at < parser.source.length()) {
            throw parser.unfit(parser.at, parser.at + 1);
        }
        return part;
    }

    private Part either() {
        if (++depth > MAX_DEPTH) {
            throw unfit(at - 1, at);
        }
        List<Part> parts = new ArrayList<>();
        do {
            parts.add(sequence());
        } while (take("|"));
        depth--;
        return parts.size() == 1 ? parts.get(0) : new Part.Either(parts);
    }

    private Part sequence() {
        boolean isOutermost = depth == 1;
        if (isOutermost) {
            take("^");
        }
        List<Part> parts = new ArrayList<>();
        while (at < source.length() && !isNext("|") && !isNext(")")) {
            boolean isLast = at + 1 == source.length() || source.charAt(at + 1) == '|';
            if (isOutermost && isNext("$") && isLast) {
                at++;
                break;
            }
            parts.add(repeated(one()));
        }
        return parts.size() == 1 ? parts.get(0) : new Part.Sequence(parts);
    }

    private Part one() {
        int start = at;
        int letter = letter();
        return switch (letter) {
            case '(' -> {
                if (isNext("?") && !take("?:")) {
                    throw unfit(start, at + 2);
                }
                Part inner = either();
                if (!take(")")) {
                    throw unfit(start, start + 1);
                }
                yield inner;
            }
            case '[' -> new Part.One(letters(start));
            case '.' -> new Part.One(Letters.ANY);
            case '\\' -> new Part.One(escaped(start));
            case '^', '$', '*', '+', '?', '{' -> throw unfit(start, at);
            default -> new Part.One(only(letter));
        };
    }

    private Part repeated(Part part) {
        int start = at;
        Part repeated = part;
        if (take("*")) {
            repeated = new Part.Repeated(part, 0, Part.Repeated.WITHOUT_END);
        } else if (take("+")) {
            repeated = new Part.Repeated(part, 1, Part.Repeated.WITHOUT_END);
        } else if (take("?")) {
            repeated = new Part.Repeated(part, 0, 1);
        } else if (take("{")) {
            repeated = times(part, start);
        }
        // Lazy and possessive ones, and repetitions of repetitions.
        if (at > start && (isNext("*") || isNext("+") || isNext("?") || isNext("{"))) {
            throw unfit(start, at + 1);
        }
        return repeated;
    }

    private Part times(Part part, int start) {
        int end = source.indexOf('}', at);
        String[] bounds =
                end < 0 ? new String[] {""} : source.substring(at, end).split(",", -1);
        at = end < 0 ? at : end + 1;
        boolean isOpen = bounds.length == 2 && bounds[1].isEmpty();
        if (bounds.length > 2 || !isCount(bounds[0]) || !(isOpen || isCount(bounds[bounds.length - 1]))) {
            throw unfit(start, at);
        }
        int least = Integer.parseInt(bounds[0]);
        int most = isOpen ? Part.Repeated.WITHOUT_END : Integer.parseInt(bounds[bounds.length - 1]);
        if (least > MAX_TIMES || most > MAX_TIMES || (!isOpen && most < least)) {
            throw unfit(start, at);
        }
        return new Part.Repeated(part, least, most);
    }

    private static boolean isCount(String text) {
        return text.matches("[0-9]{1,4}");
    }

    private Letters letters(int start) {
        boolean isNegated = take("^");
        List<Letters> sets = new ArrayList<>();
        while (!isNext("]")) {
            if (at >= source.length()) {
                throw unfit(start, start + 1);
            }
            sets.add(range());
        }
        at++;
        if (sets.isEmpty()) {
            throw unfit(start, at);
        }
        Letters letters = Letters.of(sets);
        return isNegated ? letters.others() : letters;
    }

    /** One character or class, or all from one character to another. */
    private Letters range() {
        int start = at;
        Letters from = inClass();
        boolean isRange = isNext("-") && at + 1 < source.length() && source.charAt(at + 1) != ']';
        if (!isRange) {
            return from;
        }
        at++;
        Letters to = inClass();
        if (!isOne(from) || !isOne(to) || first(from) > first(to)) {
            throw unfit(start, at);
        }
        return Letters.of(new Letters.Range(first(from), first(to)));
    }

    private Letters inClass() {
        int start = at;
        int letter = letter();
        // A class within a class, or what two have in common: other programs read these differently.
        if (letter == '[' || (letter == '&' && take("&"))) {
            throw unfit(start, at);
        }
        return letter == '\\' ? escaped(start) : only(letter);
    }

    private Letters escaped(int start) {
        if (at >= source.length()) {
            throw unfit(start, at);
        }
        int letter = letter();
        Letters named = CLASSES.get(letter);
        if (named != null) {
            return named;
        }
        if (letter >= 128 || Character.isLetterOrDigit(letter)) {
            throw unfit(start, at);
        }
        return only(letter);
    }

    private static Letters only(int letter) {
        return Letters.of(new Letters.Range(letter, letter));
    }

    private static boolean isOne(Letters letters) {
        return letters.ranges().size() == 1
                && letters.ranges().get(0).from() == letters.ranges().get(0).to();
    }

    private static int first(Letters letters) {
        return letters.ranges().get(0).from();
    }

    private int letter() {
        if (at >= source.length()) {
            throw unfit(at - 1, at);
        }
        int letter = source.codePointAt(at);
        at += Character.charCount(letter);
        return letter;
    }

    private boolean isNext(String text) {
        return source.startsWith(text, at);
    }

    private boolean take(String text) {
        boolean isNext = isNext(text);
        at = isNext ? at + text.length() : at;
        return isNext;
    }

    private Unfit unfit(int from, int to) {
        return new Unfit(source.substring(Math.max(0, from), Math.min(source.length(), to)));
    }
}
