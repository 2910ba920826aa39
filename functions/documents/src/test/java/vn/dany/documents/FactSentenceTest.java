package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.order.RoundScores;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.report.MainScale;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Scores;
import vn.dany.core.report.Share;
import vn.dany.core.report.UnitScore;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.team.Publicity;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.templates.printed.Report;

/** What reports say besides the counts, about 2,000 random states, read as a reader would. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class FactSentenceTest {

    private static final int STATES = 2_000;
    private static final Pattern TEAMS = Pattern.compile(
            "(?:Cả ([\\d.]+)|Có ([\\d.]+) trên ([\\d.]+)) tổ công tác cấp xã đã gửi tổng cộng ([\\d.]+) báo cáo ngày\\.");
    private static final Pattern DAYS = Pattern.compile(
            "Trong ([\\d.]+) lượt báo cáo ngày phải có, đã hoàn thành ([\\d.]+) lượt \\(([\\d,]+)%\\)\\.");
    private static final Pattern GROUNDS =
            Pattern.compile("Hạng (\\d+)( \\(đồng hạng\\))?: (.+), ([\\d,]+) điểm; (?:tỷ lệ"
                    + " tham gia ([\\d.,]+)%; )?(?:thực hiện báo cáo ngày ([\\d,]+)%; )?.+ ([\\d,]+)% \\((\\d+) phiếu có đánh giá\\); không có"
                    + " dấu hiệu cần kiểm tra; khoảng tin cậy 95% từ ([\\d,]+) đến ([\\d,]+) điểm\\.");
    private static final Pattern COMPARED =
            Pattern.compile("So với “Đợt trước”, trong (\\d+) nội dung được hỏi giống nhau có (.+)\\.");

    private int named;
    private int compared;
    private int decided;
    private int reported;

    @Test
    void everySentence_saysWhatIsKnown() {
        Random random = new Random(20_240_829);
        for (int i = 0; i < STATES; i++) {
            check(content(random, i));
        }
        assertThat(named).as("units that stand out").isGreaterThan(STATES / 20);
        assertThat(decided).as("decisions").isGreaterThan(STATES / 4);
        assertThat(compared).as("comparisons").isGreaterThan(STATES / 20);
        assertThat(reported).as("reports of teams").isGreaterThan(STATES / 4);
    }

    private static ResultsWorkbook.Content content(Random random, int seed) {
        SortedMap<UnitId, Integer> headcounts = new TreeMap<>();
        SortedMap<UnitId, ReportFacts.Days> days = new TreeMap<>();
        for (UnitId unit : Samples.COMMUNES) {
            if (random.nextInt(8) > 0) {
                headcounts.put(unit, 1 + random.nextInt(40));
            }
            if (random.nextInt(8) > 0) {
                int owed = 1 + random.nextInt(3);
                days.put(unit, new ReportFacts.Days(owed, random.nextInt(owed + 1)));
            }
        }
        SortedMap<Publicity, ReportFacts.Times> publicity = new TreeMap<>();
        for (Publicity way : Publicity.values()) {
            if (random.nextInt(3) == 0) {
                publicity.put(way, new ReportFacts.Times(1 + random.nextInt(4), 1 + random.nextInt(5)));
            }
        }
        SortedMap<String, Long> themes = new TreeMap<>();
        long texts = random.nextInt(4) == 0 ? random.nextInt(2) : random.nextInt(40);
        long themed = texts == 0 ? 0 : random.nextInt((int) texts + 1);
        if (themed > 0) {
            themes.put("Thủ tục hành chính", themed);
            themes.put("Môi trường", (long) random.nextInt(7));
        }
        SortedMap<QuestionId, Share> shares = new TreeMap<>();
        for (String id : List.of("B1a", "B1b", "C1")) {
            if (random.nextInt(3) > 0) {
                shares.put(new QuestionId(id), new Share(random.nextInt(31), 30));
            }
        }
        ReportFacts facts = new ReportFacts(
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(new ReportFacts.Teamwork(
                                        1 + random.nextInt(4),
                                        1 + random.nextInt(12),
                                        random.nextInt(60),
                                        days,
                                        publicity)),
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(new ReportFacts.Written(texts, themed, themes)),
                        random.nextInt(4) == 0
                                ? Optional.empty()
                                : Optional.of(
                                        new ReportFacts.Earlier("Đợt trước", 1, 1, random.nextInt(4) > 0, shares)),
                        Optional.of(ScoreFormula.USUAL))
                .holdingUp(random.nextInt(3) > 0 ? Optional.empty() : Optional.of(decision(random)));
        ResultsWorkbook.Content counted = Contents.of(
                Samples.oneRound(new CampaignId("bao-cao")),
                Samples.questionnaire(),
                Samples.register(),
                random.nextInt(6) == 0 ? new TreeMap<>() : headcounts,
                seed,
                random.nextInt(60),
                Samples.COMMUNES);
        return Contents.with(counted, facts);
    }

    private static Round.Exemplary decision(Random random) {
        List<UnitId> units = new ArrayList<>(Samples.COMMUNES);
        units.removeIf(unit -> random.nextBoolean());
        return new Round.Exemplary(Samples.CLOSES, units, random.nextBoolean() ? "Biên bản họp." : "Biên bản họp");
    }

    private void check(ResultsWorkbook.Content content) {
        Report report = OfficeResultsReport.report(content);
        List<String> sentences = report.body().stream()
                .filter(block -> block.style().equals("Body"))
                .map(Report.Block::text)
                .filter(text -> !text.equals(
                        content.questionnaire().noticeText().orElseThrow().vi()))
                .toList();
        assertThat(sentences).allSatisfy(ReportSentenceTest::isWhole);
        List<String> parts = report.body().stream()
                .filter(block -> block.style().equals("Heading1"))
                .map(Report.Block::text)
                .toList();
        assertThat(parts.get(0)).startsWith("I. ");
        assertThat(parts).anyMatch(part -> part.endsWith("ĐƠN VỊ TIÊU BIỂU"));
        assertThat(parts.stream().anyMatch(part -> part.endsWith("TUYÊN TRUYỀN")))
                .isEqualTo(content.facts().teamwork().isPresent());
        content.facts().teamwork().ifPresent(team -> teamwork(team, sentences));
        content.facts().written().ifPresent(written -> written(written, sentences));
        content.facts().earlier().ifPresent(earlier -> compared(earlier, sentences, report, content));
        content.facts()
                .exemplary()
                .ifPresentOrElse(decided -> decided(decided, sentences, content), () -> exemplary(sentences, content));
    }

    /** The units of the decision are named once each, with grounds if they are scored, and the organ, and what was proposed. */
    private void decided(Round.Exemplary decision, List<String> sentences, ResultsWorkbook.Content content) {
        decided++;
        String organ = content.campaign().organ().vi();
        assertThat(sentences)
                .contains("Cơ quan quyết định: " + organ + ". Căn cứ, lý do: Biên bản họp.")
                .doesNotContain("Đây là kết quả tính từ số liệu; cấp có thẩm quyền xem xét, quyết định.");
        Scores scores = RoundScores.of(content).orElseThrow();
        List<String> names = names(decision.units(), content);
        assertThat(sentences)
                .anyMatch(text -> text.equals(
                        switch (names.size()) {
                            case 0 -> "Không có đơn vị nào được chọn là đơn vị tiêu biểu.";
                            case 1 -> "Đơn vị được chọn là đơn vị tiêu biểu: " + names.get(0) + ".";
                            default ->
                                "Có " + names.size() + " đơn vị được chọn là đơn vị tiêu biểu: "
                                        + String.join("; ", names.subList(0, names.size() - 1)) + " và "
                                        + names.get(names.size() - 1) + ".";
                        }));
        for (UnitId unit : decision.units()) {
            String name = content.register().nameWithinSentence(unit);
            assertThat(sentences.stream()
                            .filter(text -> scores.of(unit).isPresent()
                                    ? text.matches("Hạng \\d+( \\(đồng hạng\\))?: " + Pattern.quote(name) + ", .+")
                                    : text.equals(content.register().nameWithParent(unit)
                                            + ": chưa đủ số liệu để chấm điểm khi lập báo cáo này.")))
                    .hasSize(1);
            scores.of(unit)
                    .ifPresent(score -> assertThat(sentences)
                            .anyMatch(text -> text.contains(": " + name + ", ")
                                    && text.contains(
                                            score.flags() == 0
                                                    ? "; không có dấu hiệu cần kiểm tra; "
                                                    : "; có " + score.flags() + " dấu hiệu cần kiểm tra; ")));
        }
        Set<UnitId> proposed =
                scores.exemplary().stream().map(UnitScore::unitId).collect(Collectors.toSet());
        assertThat(sentences.stream().filter(text -> text.startsWith("Danh sách này trùng với đề xuất")))
                .hasSize(!proposed.isEmpty() && proposed.equals(Set.copyOf(decision.units())) ? 1 : 0);
        assertThat(sentences.stream().filter(text -> text.startsWith("Công thức chấm điểm đề xuất: ")))
                .hasSize(!proposed.isEmpty() && !proposed.equals(Set.copyOf(decision.units())) ? 1 : 0);
    }

    private static List<String> names(List<UnitId> units, ResultsWorkbook.Content content) {
        return units.stream().map(content.register()::nameWithinSentence).toList();
    }

    private void teamwork(ReportFacts.Teamwork team, List<String> sentences) {
        Matcher teams = first(sentences, TEAMS);
        reported++;
        assertThat(teams.group(4)).isEqualTo(Long.toString(team.reports()));
        assertThat(teams.group(1) == null ? teams.group(2) : teams.group(1)).isEqualTo(Integer.toString(team.teams()));
        long owed =
                team.days().values().stream().mapToLong(ReportFacts.Days::owed).sum();
        long finished = team.days().values().stream()
                .mapToLong(ReportFacts.Days::finished)
                .sum();
        if (owed > 1 && finished < owed) {
            Matcher days = first(sentences, DAYS);
            assertThat(List.of(days.group(1), days.group(2), days.group(3)))
                    .containsExactly(
                            Long.toString(owed),
                            Long.toString(finished),
                            percent(finished, owed).toPlainString().replace('.', ','));
        } else if (owed > 1) {
            assertThat(sentences).contains("Tất cả " + owed + " lượt báo cáo ngày phải có đều đã hoàn thành.");
        }
        assertThat(sentences.stream().anyMatch(text -> text.contains("lượt đến vận động")))
                .isEqualTo(team.visits() > 0);
        long times = team.publicity().values().stream()
                .mapToLong(ReportFacts.Times::times)
                .sum();
        assertThat(sentences)
                .anyMatch(text -> times == 0
                        ? text.equals("Chưa có báo cáo nào ghi lượt tuyên truyền.")
                        : text.startsWith("Đã tuyên truyền " + times + " lượt bằng "));
    }

    private static void written(ReportFacts.Written written, List<String> sentences) {
        assertThat(sentences)
                .contains(
                        written.all() == 0
                                ? "Không có ý kiến góp ý bằng lời trong thời gian lấy ý kiến."
                                : "Đã nhận " + written.all() + " ý kiến góp ý bằng lời.");
        if (written.themed() > 0 && written.themed() < written.all()) {
            assertThat(sentences).anyMatch(text -> text.startsWith("Trong đó " + written.themed() + " ý kiến đã"));
        }
    }

    private void compared(
            ReportFacts.Earlier earlier, List<String> sentences, Report report, ResultsWorkbook.Content content) {
        List<List<String>> rows = report.body().stream()
                .filter(block -> block.rows().size() > 1
                        && block.rows().get(0).cells().get(1).text().equals("Đợt trước"))
                .flatMap(block -> block.rows().stream().skip(1))
                .map(row -> row.cells().stream().map(Report.Cell::text).toList())
                .toList();
        if (!earlier.samePlace()) {
            assertThat(rows).isEmpty();
            assertThat(sentences).anyMatch(text -> text.startsWith("Không so sánh với “Đợt trước”"));
            return;
        }
        Set<QuestionId> shown = UnitTotals.whole(content).shown().tally().questions().entrySet().stream()
                .filter(question -> question.getValue().answered() > 0)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        assertThat(rows).hasSize((int)
                earlier.shares().keySet().stream().filter(shown::contains).count());
        for (List<String> row : rows) {
            BigDecimal change = number(row.get(2)).subtract(number(row.get(1)));
            assertThat(row.get(3))
                    .isEqualTo(
                            change.signum() == 0
                                    ? "không đổi"
                                    : (change.signum() > 0 ? "tăng " : "giảm ")
                                            + change.abs().toPlainString().replace('.', ','));
        }
        sentences.stream().map(COMPARED::matcher).filter(Matcher::matches).forEach(some -> {
            compared++;
            assertThat(some.group(1)).isEqualTo(Integer.toString(rows.size()));
            Matcher counts = Pattern.compile("(\\d+) nội dung").matcher(some.group(2));
            int sum = 0;
            while (counts.find()) {
                sum += Integer.parseInt(counts.group(1));
            }
            assertThat(sum).isEqualTo(rows.size());
        });
    }

    private void exemplary(List<String> sentences, ResultsWorkbook.Content content) {
        List<String> names = new ArrayList<>();
        for (String text : sentences) {
            Matcher grounds = GROUNDS.matcher(text);
            if (!grounds.matches()) {
                continue;
            }
            named++;
            UnitId unit = Samples.COMMUNES.stream()
                    .filter(id -> content.register().nameWithinSentence(id).equals(grounds.group(3)))
                    .findFirst()
                    .orElseThrow();
            names.add(grounds.group(3));
            UnitTally shown = content.tally().of(List.of(unit)).tally();
            long raters = MainScale.of(content.questionnaire()).orElseThrow().asked().stream()
                    .mapToLong(item -> shown.question(item.id()).answered())
                    .max()
                    .orElseThrow();
            assertThat(raters)
                    .as("who hardly anybody rates is no example")
                    .isGreaterThanOrEqualTo(content.tally().block());
            assertThat(grounds.group(8)).isEqualTo(Long.toString(raters));
            assertThat(number(grounds.group(4))).isBetween(number(grounds.group(9)), number(grounds.group(10)));
            if (grounds.group(5) != null) {
                assertThat(content.headcounts()).containsKey(unit);
            }
        }
        assertThat(names).doesNotHaveDuplicates().hasSizeLessThanOrEqualTo(2);
        if (names.size() == 2) {
            assertThat(sentences).anyMatch(text -> text.endsWith("là: " + names.get(0) + " và " + names.get(1) + "."));
        }
    }

    private static Matcher first(List<String> sentences, Pattern pattern) {
        return sentences.stream()
                .map(pattern::matcher)
                .filter(Matcher::matches)
                .findFirst()
                .orElseThrow(() -> new AssertionError(pattern + " in " + sentences));
    }

    private static BigDecimal percent(long part, long whole) {
        return BigDecimal.valueOf(part * 100).divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal number(String printed) {
        return new BigDecimal(printed.replace("%", "").replace(".", "").replace(',', '.'));
    }
}
