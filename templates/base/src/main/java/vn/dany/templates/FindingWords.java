package vn.dany.templates;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.LocalizedText;

/** Says findings as sentences, which stand in {@code words/findings_vi.properties} and its twin by code. */
public final class FindingWords {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");
    private static final Map<Language, Properties> SENTENCES = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            SENTENCES.put(language, read("/words/findings_" + language.tag() + ".properties"));
        }
    }

    private FindingWords() {}

    /** What is the matter, without its place. */
    public static String of(Finding finding, Language language) {
        return filled(sentence(finding.code().key(), language), finding.arguments(), language);
    }

    /** What is the matter, after the line, field or cell it is in. */
    public static String placed(Finding finding, Language language) {
        String words = of(finding, language);
        if (finding.line() > 0) {
            return onLine(finding.line(), words, language);
        }
        return finding.where().isEmpty() ? words : finding.where() + ": " + words;
    }

    /** Something about a line of a file, after its number. */
    public static String onLine(int line, String words, Language language) {
        return filled(sentence("line", language), List.of(line, words), language);
    }

    private static String sentence(String key, Language language) {
        return Objects.requireNonNull(SENTENCES.get(language)).getProperty(key);
    }

    private static String filled(String sentence, List<?> arguments, Language language) {
        return ARGUMENT.matcher(sentence)
                .replaceAll(match ->
                        Matcher.quoteReplacement(argument(arguments.get(Integer.parseInt(match.group(1))), language)));
    }

    private static String argument(Object argument, Language language) {
        if (argument instanceof Finding finding) {
            return of(finding, language);
        }
        return argument instanceof LocalizedText text ? text.in(language.tag()) : argument.toString();
    }

    private static Properties read(String path) {
        try (Reader file = new InputStreamReader(
                Objects.requireNonNull(FindingWords.class.getResourceAsStream(path), path), StandardCharsets.UTF_8)) {
            Properties sentences = new Properties();
            sentences.load(file);
            return sentences;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
