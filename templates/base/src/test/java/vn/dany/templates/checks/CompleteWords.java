package vn.dany.templates.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of a module's pages: complete, used, sorted, and the same in both languages. */
public abstract class CompleteWords {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern MESSAGE =
            Pattern.compile("@Message\\(\\s*\"((?:\\\\.|[^\"\\\\])*)\"\\)\\s+String (\\w+)\\(");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /** Vietnamese addresses people by a word of respect; English says "you". */
    private static final String VIETNAMESE_ONLY = "you";

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguages_haveTheSameKeysInOrder(String bundle) throws IOException {
        List<String> vi = List.copyOf(read(bundle, "vi").keySet());

        assertThat(vi).isSorted().isEqualTo(List.copyOf(read(bundle, "en").keySet()));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguages_haveTheSamePlaceholders(String bundle) throws IOException {
        Map<String, String> en = read(bundle, "en");
        read(bundle, "vi")
                .forEach((key, text) ->
                        assertThat(placeholders(en.get(key))).as(key).isEqualTo(placeholders(text)));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyText_isComposedAndNotEmpty(String bundle) throws IOException {
        for (String language : List.of("vi", "en")) {
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
        String sources;
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            sources = files.filter(file -> file.toString().matches(".*\\.(html|java|json)"))
                    .filter(file -> !file.getFileName().toString().endsWith("Messages.java"))
                    .map(CompleteWords::text)
                    .collect(Collectors.joining("\n"));
        }
        for (String key : read(bundle, "vi").keySet()) {
            if (!key.startsWith("problem")) {
                assertThat(sources).as(key).containsPattern("[:.]" + key + "\\b");
            }
        }
    }

    protected static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .map(name -> name.substring(0, name.length() - "_en.properties".length()))
                    .sorted()
                    .toList()
                    .stream();
        }
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
        String annotation = bundle.equals("msg") ? "@MessageBundle\n" : "@MessageBundle(\"" + bundle + "\")";
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            String source = files.filter(file -> file.toString().endsWith("Messages.java"))
                    .map(CompleteWords::text)
                    .filter(text -> text.contains(annotation))
                    .findFirst()
                    .orElseThrow();
            Map<String, String> messages = new LinkedHashMap<>();
            Matcher message = MESSAGE.matcher(source);
            while (message.find()) {
                messages.put(message.group(2), message.group(1).replace("\\\"", "\""));
            }
            assertThat(source.split("@Message\\b", -1)).as(bundle).hasSize(messages.size() + 1);
            return messages;
        }
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
