package vn.dany.formats.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.disclosure.DisclosedTally;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.disclosure.TallyLedger;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.tally.Tally;
import vn.dany.core.tally.UnitTally;
import vn.dany.core.unit.UnitId;

class TallyJsonTest {

    private static final RoundId ROUND = RoundId.parse("pks01-2024.1").orElseThrow();
    private static final String SMALL =
            "{\"format\":2,\"tally\":{\"round\":\"pks01-2024.1\",\"digest\":\"" + "0f".repeat(32)
                    + "\",\"units\":{\"u0000000001\":"
                    + "{\"responses\":3,\"questions\":{\"B1\":{\"answered\":2,\"dontKnow\":1,\"skipped\":0,"
                    + "\"choices\":{\"1\":2,\"khác\":9007199254740993}}}},\"u0000000002\":{\"responses\":0,\"questions\":{}}}},"
                    + "\"readFrom\":\"2024-04-01T05:00:00Z\",\"readUntil\":\"2024-04-01T05:00:01Z\",\"pending\":[],"
                    + "\"disclosed\":{\"round\":\"pks01-2024.1\",\"number\":3,\"countedAt\":\"2024-04-01T05:00:00Z\","
                    + "\"block\":5,\"responses\":{\"u0000000001\":3},\"released\":[]}}";

    @Test
    void tally_hasOneSpelling() {
        Tally tally = new Tally(
                ROUND,
                "0f".repeat(32),
                new TreeMap<>(Map.of(
                        new UnitId("u0000000002"),
                        UnitTally.EMPTY,
                        new UnitId("u0000000001"),
                        new UnitTally(
                                3,
                                new TreeMap<>(Map.of(
                                        new QuestionId("B1"),
                                        new QuestionTally(
                                                2,
                                                1,
                                                0,
                                                new TreeMap<>(Map.of("khác", 9007199254740993L, "1", 2L)))))))));
        Instant from = Instant.parse("2024-04-01T05:00:00Z");
        TallyLedger ledger = new TallyLedger(
                tally,
                from,
                from.plusSeconds(1),
                new TreeMap<>(),
                new TreeMap<>(),
                new DisclosedTally(
                        ROUND,
                        3,
                        from,
                        Optional.empty(),
                        5,
                        new TreeMap<>(Map.of(new UnitId("u0000000001"), 3L)),
                        List.of()));
        assertThat(new String(TallyJson.write(ledger), StandardCharsets.UTF_8)).isEqualTo(SMALL);
        assertThat(TallyJson.read(bytes(SMALL))).isEqualTo(ledger);
    }

    @Test
    void whatIsToldFromPaper_isReadBack() {
        DisclosedTally tally = new DisclosedTally(
                ROUND,
                3,
                Instant.parse("2024-04-01T05:00:00Z"),
                Optional.empty(),
                5,
                new TreeMap<>(Map.of(new UnitId("u0000000001"), 13L)),
                List.of(),
                new TreeMap<>(),
                new TreeMap<>(Map.of(
                        new UnitId("u0000000001"),
                        new PaperShare(5, 11, new TreeMap<>(Map.of("Phiếu giấy – lô 1", 5L))))));
        byte[] json = DisclosedJson.write(tally);
        assertThat(new String(json, StandardCharsets.UTF_8))
                .endsWith(
                        ",\"fromPaper\":{\"u0000000001\":{\"sheets\":5,\"of\":11,\"batches\":{\"Phiếu giấy – lô 1\":5}}}}");
        assertThat(DisclosedJson.read(json)).isEqualTo(tally);
        TallyLedger ledger = new TallyLedger(
                new Tally(ROUND, "", new TreeMap<>()),
                tally.countedAt(),
                tally.countedAt(),
                new TreeMap<>(),
                new TreeMap<>(Map.of(new UnitId("u0000000001"), new TreeMap<>(Map.of("Phiếu giấy – lô 2", 1L)))),
                tally);
        assertThat(TallyJson.read(TallyJson.write(ledger))).isEqualTo(ledger);
    }

    @Test
    void responsesInAnyOrder_giveTheSameBytes() {
        List<Response> responses =
                new ArrayList<>(new RandomAnswers(Samples.questionnaire(), 9).responses(500, ROUND, Samples.COMMUNES));
        byte[] once = TallyJson.write(ledger(responses));
        Collections.shuffle(responses, new Random(2));
        assertThat(TallyJson.write(ledger(responses))).isEqualTo(once);
        assertThat(TallyJson.read(once)).isEqualTo(ledger(responses));
    }

    @Test
    void anyOtherSpelling_isRefused() {
        for (String other : List.of(
                "",
                "null",
                "[]",
                "{}",
                SMALL + "\n",
                " " + SMALL,
                SMALL + "{}",
                SMALL.substring(0, SMALL.length() - 1),
                SMALL.replace("\"format\":2", "\"format\":1"),
                SMALL.replace("\"format\":2,", ""),
                SMALL.replace("\"responses\":3", "\"responses\":\"3\""),
                SMALL.replace("\"responses\":3", "\"responses\":3.0"),
                SMALL.replace("\"responses\":3", "\"responses\":3,\"extra\":1"),
                SMALL.replace("\"skipped\":0", "\"skipped\":null"),
                SMALL.replace("\"round\":\"pks01-2024.1\"", "\"round\":7"),
                SMALL.replace("u0000000001", "01"),
                SMALL.replace("\"B1\"", "\"1B\""),
                SMALL.replace("á", "\\u00e1"),
                SMALL.replace("{\"1\":2,\"khác\":9007199254740993}", "{\"khác\":9007199254740993,\"1\":2}"))) {
            assertThatThrownBy(() -> TallyJson.read(bytes(other)))
                    .as(other)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static TallyLedger ledger(List<Response> responses) {
        Instant noon = Instant.parse("2024-04-01T05:00:00Z");
        return TallyLedger.none(ROUND)
                .next(tally(responses), Collections.emptySortedMap(), noon, noon, new DisclosureRule(5));
    }

    private static Tally tally(List<Response> responses) {
        Count count = new Count(ROUND);
        responses.forEach(count::add);
        return count.tally();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
