package vn.dany.core.questionnaire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What rules come to, taken from XPath 1.0 and XForms as ODK has them: for core, and for the page's script. */
public final class RuleCases {

    /** The answers that the rules are about; {@code absent} was not asked. */
    public static final Map<QuestionId, Answer> ANSWERS = Map.ofEntries(
            answer("one", new Answer.Chosen("1")),
            answer("code", new Answer.Chosen("007")),
            answer("many", new Answer.ChosenMany(List.of("1", "3"))),
            answer("four", new Answer.ChosenMany(List.of("4"))),
            answer("kb", new Answer.DontKnow("kb")),
            answer("none", Answer.SKIPPED),
            answer("text", new Answer.Written("Đủ ý")),
            answer("typed", new Answer.Written("12,5")),
            answer("age", new Answer.Numeric(new BigDecimal("18"))),
            answer("zero", new Answer.Numeric(BigDecimal.ZERO)),
            answer("half", new Answer.Numeric(new BigDecimal("0.5"))),
            answer("minus", new Answer.Numeric(new BigDecimal("-3"))),
            answer("day", new Answer.Dated(LocalDate.of(2024, 4, 1))),
            answer("at", new Answer.Dated(new Moment(null, LocalTime.of(8, 30)))),
            answer("when", new Answer.Dated(Moment.of(LocalDateTime.of(2024, 4, 1, 8, 30)))));

    /** The answer under test. */
    public static final Answer SELF = new Answer.Numeric(new BigDecimal("7"));

    private static final List<String> COMPARISONS = List.of("=", "!=", "<", "<=", ">", ">=");
    private static final Map<String, String> MIRRORED = Map.of("<", ">", "<=", ">=", ">", "<", ">=", "<=");

    private RuleCases() {}

    /**
     * A rule and what it comes to.
     *
     * @param inXPath what it comes to by XPath 1.0; the same unless we differ on purpose
     */
    public record RuleCase(String rule, boolean holds, boolean inXPath) {}

    /** Every case, comparisons in both directions. */
    public static List<RuleCase> all() {
        return Stream.concat(
                        lines("comparisons.txt").flatMap(RuleCases::comparisons),
                        lines("rules.txt")
                                .map(line -> new RuleCase(line[0], isYes(line[1]), isYes(line[line.length - 1]))))
                .toList();
    }

    private static Stream<RuleCase> comparisons(String[] line) {
        Set<String> holding = words(line[2]);
        Set<String> inXPath = line.length > 3 ? words(line[3]) : holding;
        Function<String, Stream<RuleCase>> both = comparison -> Stream.of(
                        line[0] + " " + comparison + " " + line[1],
                        line[1] + " " + MIRRORED.getOrDefault(comparison, comparison) + " " + line[0])
                .map(rule -> new RuleCase(rule, holding.contains(comparison), inXPath.contains(comparison)));
        return COMPARISONS.stream().flatMap(both);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.split(" ")).collect(Collectors.toSet());
    }

    private static boolean isYes(String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Stream<String[]> lines(String name) {
        try (InputStream file = Objects.requireNonNull(RuleCases.class.getResourceAsStream(name))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" \\| "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map.Entry<QuestionId, Answer> answer(String name, Answer answer) {
        return Map.entry(new QuestionId(name), answer);
    }
}
