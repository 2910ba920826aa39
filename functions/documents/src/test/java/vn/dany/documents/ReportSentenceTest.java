package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Scale;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.report.MainScale;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.templates.printed.Report;

/** The sentences of reports about 2,000 random tallies, read like a reader would and held against the tallies. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class ReportSentenceTest {

    private static final int TALLIES = 2_000;
    private static final Pattern RECEIVED =
            Pattern.compile("Đã nhận ([\\d.]+) phiếu(?: trên ([\\d.]+) người thuộc đối tượng, đạt ([\\d.,]+)%)?\\..*");
    private static final Pattern EXTREMES = Pattern.compile(
            "(.+) cao nhất ở (.+) \\((?:cùng )?([\\d.,]+)%\\); thấp nhất ở (.+) \\((?:cùng )?([\\d.,]+)%\\)\\.");
    private static final Pattern EQUAL = Pattern.compile("(.+) của ([\\d.]+) (\\S.+) bằng nhau, cùng ([\\d.,]+)%\\.");
    private static final Pattern ONE =
            Pattern.compile("Chỉ có (.+) \\(([\\d.,]+)%\\) có số liệu về (.+), nên không so sánh được\\.");
    private static final Pattern NONE = Pattern.compile("Không có số liệu về (.+) để so sánh\\.");

    private int compared;
    private int equal;
    private int alone;
    private int nothing;
    private int unrated;

    @Test
    void everySentence_saysWhatTheTallySays() {
        Random random = new Random(20_240_401);
        for (int i = 0; i < TALLIES; i++) {
            check(content(random, i));
        }
        assertThat(compared).as("comparisons").isGreaterThan(TALLIES);
        assertThat(equal).as("ties of all").isPositive();
        assertThat(alone).as("one alone").isPositive();
        assertThat(nothing).as("nothing to compare").isPositive();
        assertThat(unrated).as("units that hardly anybody rates").isPositive();
    }

    /** From nothing to some dozens of responses, from one unit or several, with or without headcounts. */
    private static ResultsWorkbook.Content content(Random random, int seed) {
        List<UnitId> answering = new ArrayList<>(Samples.COMMUNES);
        Collections.shuffle(answering, random);
        answering = answering.subList(0, 1 + random.nextInt(answering.size()));
        SortedMap<UnitId, Integer> headcounts = new TreeMap<>();
        boolean all = random.nextBoolean();
        for (UnitId unit : Samples.COMMUNES) {
            if (all || random.nextInt(3) > 0) {
                headcounts.put(unit, 1 + random.nextInt(random.nextBoolean() ? 12 : 2_000));
            }
        }
        int responses = random.nextInt(6) == 0 ? random.nextInt(3) : random.nextInt(40);
        return Contents.of(
                Samples.oneRound(new CampaignId("bao-cao")),
                Samples.questionnaire(),
                Samples.register(),
                headcounts,
                seed,
                responses,
                answering);
    }

    private void check(ResultsWorkbook.Content content) {
        Report report = OfficeResultsReport.report(content);
        List<String> sentences = report.body().stream()
                .filter(block -> block.style().equals("Body"))
                .map(Report.Block::text)
                .toList();
        assertThat(sentences)
                .filteredOn(text -> !text.equals(
                        content.questionnaire().noticeText().orElseThrow().vi()))
                .allSatisfy(ReportSentenceTest::isWhole);
        long total = content.tally().total();
        participation(sentences, content, total);
        String units = sentences.stream()
                .filter(text -> text.contains("đơn vị được khảo sát"))
                .findFirst()
                .orElseThrow();
        long answering = Samples.COMMUNES.stream()
                .filter(unit -> content.tally().responses(unit) > 0)
                .count();
        assertThat(units)
                .isEqualTo(
                        answering == 4
                                ? "Cả 4 đơn vị được khảo sát đều có phiếu."
                                : answering == 0 ? "Cả 4 đơn vị được khảo sát đều chưa có phiếu." : units);
        if (answering > 0 && answering < 4) {
            assertThat(units).startsWith("Có " + answering + " trên 4 đơn vị");
            for (UnitId unit : Samples.COMMUNES) {
                assertThat(units.contains(content.register().nameWithinSentence(unit)))
                        .isEqualTo(content.tally().responses(unit) == 0);
            }
        }
        compare(rates(content), find(sentences, "ỷ lệ tham gia"));
        Map<Scale, List<Variable>> scales = new LinkedHashMap<>();
        content.questionnaire()
                .variables()
                .forEach(variable -> variable.question()
                        .scale()
                        .ifPresent(scale -> scales.computeIfAbsent(scale, s -> new ArrayList<>())
                                .add(variable)));
        scales.forEach((scale, variables) -> {
            Map<String, BigDecimal> shares = new LinkedHashMap<>();
            for (Variable variable : variables) {
                share(content, scale, List.of(variable), Samples.COMMUNES)
                        .forEach(share -> shares.put("“" + variable.label().vi() + "”", share));
            }
            compare(shares, find(sentences, scale.indicatorName().vi().substring(1)));
        });
        units(content, sentences);
    }

    /** Units of which fewer rate than make a block are not named among the highest or the lowest. */
    private void units(ResultsWorkbook.Content content, List<String> sentences) {
        String compared = sentences.stream()
                .filter(text -> text.startsWith("Tính chung mọi nội dung cùng thang đo"))
                .findFirst()
                .orElseThrow();
        List<Variable> asked =
                MainScale.of(content.questionnaire()).orElseThrow().asked();
        for (UnitId unit : Samples.COMMUNES) {
            UnitTally shown = content.tally().of(List.of(unit)).tally();
            long raters = asked.stream()
                    .mapToLong(item -> shown.question(item.id()).answered())
                    .max()
                    .orElseThrow();
            if (raters < DisclosureRule.LEAST) {
                unrated += raters > 0 ? 1 : 0;
                assertThat(compared).doesNotContain(content.register().nameWithinSentence(unit));
            }
        }
    }

    private static String find(List<String> sentences, String subject) {
        return sentences.stream()
                .filter(text -> text.contains(subject)
                        && !text.startsWith("Tính chung")
                        && (text.contains("nhất ở") || text.contains("bằng nhau") || text.contains("so sánh")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing about " + subject + " in " + sentences));
    }

    private static void participation(List<String> sentences, ResultsWorkbook.Content content, long total) {
        if (total == 0) {
            assertThat(sentences).contains("Chưa nhận được phiếu nào.");
            return;
        }
        Matcher received = sentences.stream()
                .map(RECEIVED::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow();
        assertThat(number(received.group(1))).isEqualByComparingTo(BigDecimal.valueOf(total));
        assertThat(received.group(2) != null).isEqualTo(content.headcounts().size() == 4);
        if (received.group(2) != null) {
            long people = content.headcounts().values().stream()
                    .mapToLong(Integer::longValue)
                    .sum();
            assertThat(number(received.group(2))).isEqualByComparingTo(BigDecimal.valueOf(people));
            assertThat(number(received.group(3))).isEqualByComparingTo(percent(total, people));
            assertThat(sentences.stream().anyMatch(text -> text.startsWith("Số phiếu nhiều hơn số người")))
                    .isEqualTo(total > people);
        }
    }

    /** What a reader takes from a sentence is what the shares are. */
    private void compare(Map<String, BigDecimal> shares, String sentence) {
        Matcher extremes = EXTREMES.matcher(sentence);
        Matcher same = EQUAL.matcher(sentence);
        Matcher one = ONE.matcher(sentence);
        if (extremes.matches()) {
            compared++;
            BigDecimal most = Collections.max(shares.values());
            BigDecimal least = Collections.min(shares.values());
            assertThat(number(extremes.group(3))).isEqualByComparingTo(most);
            assertThat(number(extremes.group(5))).isEqualByComparingTo(least);
            assertThat(most).isGreaterThan(least);
            assertThat(names(extremes.group(2))).isEqualTo(having(shares, most));
            assertThat(names(extremes.group(4))).isEqualTo(having(shares, least));
        } else if (same.matches()) {
            equal++;
            assertThat(number(same.group(2))).isEqualByComparingTo(BigDecimal.valueOf(shares.size()));
            assertThat(shares.size()).isGreaterThan(1);
            assertThat(shares.values())
                    .allSatisfy(share -> assertThat(share).isEqualByComparingTo(number(same.group(4))));
        } else if (one.matches()) {
            alone++;
            assertThat(shares).hasSize(1).containsKey(one.group(1));
            assertThat(number(one.group(2)))
                    .isEqualByComparingTo(shares.values().iterator().next());
        } else {
            nothing++;
            assertThat(NONE.matcher(sentence).matches()).as(sentence).isTrue();
            assertThat(shares).as(sentence).isEmpty();
        }
    }

    private static Set<String> names(String listed) {
        Matcher name = Pattern.compile("“[^”]*”|huyện \\p{L}+ \\p{L}+").matcher(listed);
        Set<String> names = new TreeSet<>();
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }

    private static Set<String> having(Map<String, BigDecimal> shares, BigDecimal share) {
        Set<String> names = new TreeSet<>();
        shares.forEach((name, own) -> {
            if (own.compareTo(share) == 0) {
                names.add(name);
            }
        });
        return names;
    }

    /** By district, where every commune of it declared a headcount. */
    private static Map<String, BigDecimal> rates(ResultsWorkbook.Content content) {
        Map<String, BigDecimal> rates = new LinkedHashMap<>();
        Map<String, List<UnitId>> districts = Map.of(
                "huyện Tân Yên",
                List.of(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON),
                "huyện Lục Nam",
                List.of(Samples.PHUC_SON_LUC_NAM));
        districts.forEach((name, units) -> {
            if (content.headcounts().keySet().containsAll(units)) {
                long people = units.stream()
                        .mapToLong(unit -> content.headcounts().get(unit))
                        .sum();
                long responses = units.stream()
                        .mapToLong(unit -> content.tally().responses(unit))
                        .sum();
                rates.put(name, percent(responses, people));
            }
        });
        return rates;
    }

    /** Of what fewer rate than make a block no place is told. */
    private static Stream<BigDecimal> share(
            ResultsWorkbook.Content content, Scale scale, List<Variable> variables, List<UnitId> units) {
        long favourable = 0;
        long answered = 0;
        for (Variable variable : variables) {
            QuestionTally tally = content.tally().of(units).tally().question(variable.id());
            answered += tally.answered();
            for (int level = 0; level < scale.favourable(); level++) {
                favourable += tally.count(scale.levels().get(level).code());
            }
        }
        return answered < DisclosureRule.LEAST ? Stream.empty() : Stream.of(percent(favourable, answered));
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace(".", "").replace(',', '.'));
    }

    /** No clause is empty, nothing is left to be filled in by a program. */
    static void isWhole(String sentence) {
        assertThat(sentence)
                .isNotBlank()
                .doesNotContain("  ", "{", "}", "null", " ,", " .", "()", "“”", ",,", "..", " và .", "ở ;", "-0")
                .matches("(?s)\\p{Lu}.*(?:[.:]|…)");
    }
}
