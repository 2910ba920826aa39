package vn.dany.templates.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a module: complete, used, sorted, with all their arguments, and the same in each of its languages. */
public abstract class CompleteWords {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern MESSAGE =
            Pattern.compile("@Message\\(\\s*\"((?:\\\\.|[^\"\\\\])*)\"\\)\\s+String (\\w+)\\(([^)]*)\\)");
    private static final Pattern BUNDLE = Pattern.compile("@MessageBundle(?:\\(\"(\\w+)\"\\))?\\s");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(?:#\\w+ )?(\\w+)[.}]");

    /** Vietnamese addresses people by a word of respect; English says "you". */
    private static final String VIETNAMESE_ONLY = "you";

    private final List<String> languages;
    private final String asked;
    private final List<Path> sources;

    /** Pages: in both languages, asked for by any name within the module. */
    protected CompleteWords() {
        this(List.of("vi", "en"), "[:.]", Path.of("src/main"));
    }

    /**
     * @param asked a pattern of what stands before a key where a text is asked for
     * @param sources where that may be
     */
    protected CompleteWords(List<String> languages, String asked, Path... sources) {
        this.languages = languages;
        this.asked = asked;
        this.sources = List.of(sources);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguage_hasTheSameKeysInOrder(String bundle) throws IOException {
        List<String> vi = List.copyOf(read(bundle, "vi").keySet());

        assertThat(vi).isNotEmpty().isSorted();
        for (String language : languages) {
            assertThat(List.copyOf(read(bundle, language).keySet())).isEqualTo(vi);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyText_saysAllItsArgumentsAndNoOther(String bundle) throws IOException {
        Map<String, Set<String>> arguments = new LinkedHashMap<>();
        MESSAGE.matcher(source(bundle))
                .results()
                .forEach(message -> arguments.put(message.group(2), names(message.group(3))));
        for (String language : languages) {
            read(bundle, language)
                    .forEach((key, text) ->
                            assertThat(placeholders(text)).as(key).isEqualTo(arguments.get(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyText_isComposedAndNotEmpty(String bundle) throws IOException {
        for (String language : languages) {
            read(bundle, language)
                    .forEach((key, text) -> assertThat(text)
                            .as(key)
                            .isNotBlank()
                            .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC)));
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKey_isUsed(String bundle) throws IOException {
        StringBuilder text = new StringBuilder();
        for (Path root : sources) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(file -> file.toString().matches(".*\\.(html|java|json|xml)"))
                        .filter(file -> !file.getFileName().toString().endsWith("Messages.java"))
                        .forEach(file -> text.append(text(file)).append('\n'));
            }
        }
        for (String key : read(bundle, "vi").keySet()) {
            if (!key.startsWith("problem")) {
                assertThat(text).as(key).containsPattern("(" + bundle + ":|" + asked + ")" + key + "\\b");
            }
        }
    }

    /** The module's bundles, as its interfaces name them. */
    protected static Stream<String> bundles() throws IOException {
        return interfaces().keySet().stream();
    }

    private static Map<String, String> interfaces() throws IOException {
        Map<String, String> interfaces = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith("Messages.java"))
                    .map(CompleteWords::text)
                    .forEach(source -> {
                        Matcher bundle = BUNDLE.matcher(source);
                        assertThat(bundle.find()).as(source).isTrue();
                        interfaces.put(bundle.group(1) == null ? "msg" : bundle.group(1), source);
                    });
        }
        return interfaces;
    }

    private static String source(String bundle) throws IOException {
        return Objects.requireNonNull(interfaces().get(bundle), bundle);
    }

    private static Set<String> names(String parameters) {
        return Arrays.stream(parameters.split(",", -1))
                .map(parameter -> parameter.strip().replaceFirst(".* ", ""))
                .filter(name -> !name.isEmpty() && !name.equals(VIETNAMESE_ONLY))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        found.remove(VIETNAMESE_ONLY);
        return found;
    }

    /** The texts of {@code bundle} by key: the Vietnamese ones stand in its interface. */
    protected static Map<String, String> read(String bundle, String language) throws IOException {
        return language.equals("vi") ? fromInterface(bundle) : fromProperties(bundle + "_" + language + ".properties");
    }

    private static Map<String, String> fromInterface(String bundle) throws IOException {
        String source = source(bundle);
        Map<String, String> messages = new LinkedHashMap<>();
        Matcher message = MESSAGE.matcher(source);
        while (message.find()) {
            messages.put(message.group(2), message.group(1).replace("\\\"", "\""));
        }
        assertThat(source.split("@Message\\b", -1)).as(bundle).hasSize(messages.size() + 1);
        return messages;
    }

    private static Map<String, String> fromProperties(String name) throws IOException {
        Map<String, String> messages = new LinkedHashMap<>();
        for (String line : Files.readAllLines(MESSAGES.resolve(name), StandardCharsets.UTF_8)) {
            int equals = line.indexOf('=');
            assertThat(messages.put(line.substring(0, equals), line.substring(equals + 1)))
                    .as(line)
                    .isNull();
        }
        return messages;
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
