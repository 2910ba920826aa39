package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;
import vn.dany.templates.printed.Report;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class LimitsSectionTest {

    private static final ReportFacts.Checked HASTE = new ReportFacts.Checked(
            Samples.LAN_GIOI, IntegrityFlag.HASTE, "Đã hỏi lại; nhiều phiếu do <tổ> nhập hộ & \"đúng\"");
    private static final ReportFacts.Checked ALIKE =
            new ReportFacts.Checked(Samples.LAN_GIOI, IntegrityFlag.ALIKE, "Không có gì bất thường");

    @Test
    void nothingNoted_leavesRoomToWriteIt() {
        assertThat(texts(List.of()))
                .anyMatch(text -> text.startsWith("Có 1 đơn vị có dấu hiệu cần kiểm tra: xã Lan Giới")
                        && text.endsWith("kết quả xem xét: ……………………"));
        assertThat(rows(List.of())).isEmpty();
    }

    @Test
    void whatWasFound_standsBesideItsDoubt_andSoDoesThatNothingWasNoted() {
        assertThat(texts(List.of(HASTE))).anyMatch(text -> text.endsWith("đã ghi kết quả xem xét 1 trên 2 dấu hiệu."));
        assertThat(rows(List.of(HASTE)))
                .containsExactly(
                        List.of("Đơn vị", "Dấu hiệu", "Kết quả xem xét"),
                        List.of(
                                "Xã Lan Giới, huyện Tân Yên",
                                "nhiều phiếu được trả lời trong chưa đầy một phút",
                                HASTE.found()),
                        List.of(
                                "Xã Lan Giới, huyện Tân Yên",
                                "nhiều phiếu có các câu trả lời giống hệt nhau",
                                "chưa ghi kết quả xem xét"));
        assertThat(texts(List.of(HASTE, ALIKE))).anyMatch(text -> text.endsWith("tất cả đã được xem xét."));
    }

    @Test
    void moreResponsesThanPeople_isADoubtHereAsItIsInTheScores() {
        ResultsWorkbook.Content content = Contents.sample();
        SortedMap<UnitId, Integer> few = new TreeMap<>();
        content.campaign().unitIds().stream()
                .filter(unit -> content.tally().responses(unit) >= IntegrityFlag.ABOVE_HEADCOUNT.least())
                .forEach(unit -> few.put(unit, 1));
        assertThat(few).isNotEmpty();
        List<Report.Block> sentences = new LimitsSection(new ResultsWorkbook.Content(
                        content.campaign(),
                        content.round(),
                        content.questionnaire(),
                        content.register(),
                        few,
                        content.tally()))
                .sentences();
        assertThat(sentences)
                .extracting(Report.Block::text)
                .anyMatch(text -> text.startsWith("Có " + few.size() + " đơn vị có dấu hiệu cần kiểm tra: "));
    }

    @Test
    void summary_saysItInASentence() {
        assertThat(new ReportSummary(flagged(List.of(HASTE))).report().body())
                .extracting(Report.Block::text)
                .noneMatch(text -> text.contains("nhập hộ"));
    }

    private static List<String> texts(List<ReportFacts.Checked> checked) {
        return new LimitsSection(flagged(checked))
                .blocks().stream().map(Report.Block::text).toList();
    }

    private static List<List<String>> rows(List<ReportFacts.Checked> checked) {
        return new LimitsSection(flagged(checked))
                .blocks().stream()
                        .flatMap(block -> block.rows().stream())
                        .map(row -> row.cells().stream().map(Report.Cell::text).toList())
                        .toList();
    }

    private static ResultsWorkbook.Content flagged(List<ReportFacts.Checked> checked) {
        ResultsWorkbook.Content content = Contents.sample();
        DisclosedTally tally = content.tally();
        SortedMap<UnitId, SortedMap<IntegrityFlag, Instant>> flags = new TreeMap<>();
        flags.put(
                Samples.LAN_GIOI,
                new TreeMap<>(Map.of(IntegrityFlag.HASTE, tally.countedAt(), IntegrityFlag.ALIKE, tally.countedAt())));
        return new ResultsWorkbook.Content(
                content.campaign(),
                content.round(),
                content.questionnaire(),
                content.register(),
                new TreeMap<>(),
                new DisclosedTally(
                        tally.roundId(),
                        tally.number(),
                        tally.countedAt(),
                        tally.digest(),
                        tally.block(),
                        tally.responses(),
                        tally.released(),
                        flags),
                ReportFacts.NONE.with(checked));
    }
}
