package vn.dany.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.CountSeries;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.IntegrityFlag;
import vn.dany.core.order.Order;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.report.ConvertedUnits;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.Share;
import vn.dany.core.team.Publicity;
import vn.dany.core.unit.Conversion;
import vn.dany.core.unit.UnitId;

class OrderJsonTest {

    private static final String TEXT = "{\"format\":2,\"order\":\"results\",\"tally\":"
            + "{\"round\":\"pks01-2024.1\",\"number\":7,\"countedAt\":\"1970-01-01T00:00:00Z\",\"block\":5,\"responses\":{},"
            + "\"released\":[]},\"headcounts\":{\"u0000000001\":31,\"u0000000002\":0}}";

    @Test
    void order_hasOneSpelling() {
        Order order = new ResultsOrder(
                DisclosedSamples.tally(RoundId.parse("pks01-2024.1").orElseThrow(), 7),
                new TreeMap<>(Map.of(new UnitId("u0000000002"), 0, new UnitId("u0000000001"), 31)));
        assertThat(new String(OrderJson.write(order), StandardCharsets.UTF_8)).isEqualTo(TEXT);
        assertThat(OrderJson.read(TEXT.getBytes(StandardCharsets.UTF_8))).isEqualTo(order);
    }

    @Test
    void whatElseWasKnown_isReadBack_andMakesAnotherOrder() {
        UnitId unit = new UnitId("u0000000001");
        ReportFacts facts = new ReportFacts(
                Optional.of(new ReportFacts.Teamwork(
                        1,
                        3,
                        40,
                        new TreeMap<>(Map.of(unit, new ReportFacts.Days(3, 2))),
                        new TreeMap<>(Map.of(Publicity.ZALO, new ReportFacts.Times(1, 9))))),
                Optional.of(new ReportFacts.Written(12, 7, new TreeMap<>(Map.of("Thủ tục \"một cửa\"", 7L)))),
                Optional.of(new ReportFacts.Earlier(
                        "Khảo sát", 1, 4, true, new TreeMap<>(Map.of(new QuestionId("B1"), new Share(3, 9))))),
                Optional.of(ScoreFormula.USUAL));
        DisclosedTally tally =
                DisclosedSamples.tally(RoundId.parse("pks01-2024.1").orElseThrow(), 7);
        ResultsOrder order = new ResultsOrder(ResultsDocument.REPORT_PDF, tally, new TreeMap<>(), facts);
        assertThat(OrderJson.read(OrderJson.write(order))).isEqualTo(order);
        assertThat(order.id())
                .matches("[A-Za-z0-9._-]+")
                .isNotEqualTo(new ResultsOrder(ResultsDocument.REPORT_PDF, tally, new TreeMap<>()).id());
        ReportFacts none =
                new ReportFacts(Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(ScoreFormula.USUAL));
        assertThat(OrderJson.read(
                        OrderJson.write(new ResultsOrder(ResultsDocument.UNITS, tally, new TreeMap<>(), none))))
                .isEqualTo(new ResultsOrder(ResultsDocument.UNITS, tally, new TreeMap<>(), none));
    }

    @Test
    void whatElseWorkbooksAndReportsSay_isReadBack_andMakesAnotherOrderEach() {
        RoundId round = RoundId.parse("pks01-2024.1").orElseThrow();
        UnitId unit = new UnitId("u0000000001");
        DisclosedTally tally = DisclosedSamples.tally(round, 7);
        CountSeries days =
                new CountSeries(round, List.of(new CountSeries.Point(Instant.EPOCH, new TreeMap<>(Map.of(unit, 3L)))));
        List<ResultsOrder> orders = Stream.of(
                        ReportFacts.NONE,
                        ReportFacts.NONE.with(days, Optional.empty()),
                        ReportFacts.NONE.with(days, Optional.of(today("Xã Nhã Nam", unit))),
                        ReportFacts.NONE.with(
                                List.of(new ReportFacts.Checked(unit, IntegrityFlag.HASTE, "Đã hỏi \"lại\""))),
                        ReportFacts.NONE.with(days, Optional.of(today("Xã \"Tân\" Yên", unit))),
                        ReportFacts.NONE.holdingUp(exemplary("Họp ngày 3", unit)),
                        ReportFacts.NONE.holdingUp(exemplary("Họp ngày 4", unit)),
                        ReportFacts.NONE.holdingUp(exemplary("Họp ngày 3")))
                .map(facts -> new ResultsOrder(ResultsDocument.WORKBOOK, tally, new TreeMap<>(), facts))
                .toList();
        orders.forEach(
                order -> assertThat(OrderJson.read(OrderJson.write(order))).isEqualTo(order));
        assertThat(orders.stream().map(ResultsOrder::id)).doesNotHaveDuplicates();
    }

    private static Optional<Round.Exemplary> exemplary(String reason, UnitId... units) {
        return Optional.of(new Round.Exemplary(Instant.EPOCH, List.of(units), reason));
    }

    private static ConvertedUnits today(String name, UnitId unit) {
        return new ConvertedUnits(
                LocalDate.of(2025, 7, 1),
                List.of(new ConvertedUnits.Line("07306", name, "Tỉnh Bắc Ninh", new TreeSet<>(Set.of(unit)))),
                new TreeMap<>(Map.of(new UnitId("u0000000002"), Conversion.Reason.SPLIT)));
    }

    @Test
    void anyOtherSpelling_isRefused() {
        for (String other : List.of(
                "",
                "{}",
                TEXT.replace("\"format\":2", "\"format\":1"),
                TEXT.replace("results", "kit"),
                TEXT.replace("31", "3100000000"),
                TEXT.replace("0}", "-0}"))) {
            assertThatThrownBy(() -> OrderJson.read(other.getBytes(StandardCharsets.UTF_8)))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void reasonKeptByAnEarlierVersion_isStillRead() {
        assertThat(OrderJson.readFailure("{\"format\":1,\"reason\":\"unexpected\"}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("unexpected");
    }

    @Test
    void reason_isReadBack() {
        String reason = "kho dữ liệu \"không\" trả lời\n";
        assertThat(OrderJson.readFailure(OrderJson.writeFailure(reason))).isEqualTo(reason);
    }
}
