package vn.dany.infrastructure.bin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.SealedEntry;

/** What {@code audit} finds in the items of a table, by seals that core has made. */
class AuditCommandTest extends CommandTest {

    private static final int LINES = 4;

    private final List<Map<String, Object>> items = new ArrayList<>();

    @Test
    void everyLineAsItWasWritten_isWhole() throws Exception {
        Machine.Ended ended = afterwards(lines -> {});

        assertThat(ended.status()).as(ended.output()).isZero();
        assertThat(ended.output()).contains("nguyên vẹn: 4 dòng", "whole: 4 sealed lines");
        assertThat(machine.calls()).noneMatch(CHANGING.asPredicate());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "3, 4"})
    void alteredLine_isNamed(int position, int number) throws Exception {
        Machine.Ended ended = afterwards(lines -> lines.get(position).put("reason", text("vì bão")));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(faults(ended))
                .containsExactly("Line " + number + " (2027-04-0" + number
                        + "T01:00:00Z, WINDOW_CHANGED) was altered or moved.");
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "2, 3", "3, 4"})
    void lineTakenOut_isNamed(int position, int number) throws Exception {
        Machine.Ended ended = afterwards(lines -> lines.remove(position));

        assertThat(ended.status()).isEqualTo(1);
        assertThat(faults(ended)).containsExactly("Line " + number + " is missing.");
    }

    @Test
    void linesPutInOrSwapped_areNamed() throws Exception {
        Machine.Ended ended = afterwards(lines -> {
            Map<String, Object> own = new HashMap<>(lines.get(3));
            own.put("number", Map.of("N", "5"));
            lines.add(own);
            Map<String, Object> old = new HashMap<>(lines.get(3));
            old.keySet().removeAll(List.of("number", "before", "seal"));
            lines.add(old);
            Object second = lines.get(1).put("number", Map.of("N", "3"));
            lines.get(2).put("number", second);
        });

        assertThat(ended.status()).isEqualTo(1);
        assertThat(faults(ended))
                .hasSize(4)
                .anyMatch(fault -> fault.startsWith("Line 2 ") && fault.endsWith("altered or moved."))
                .anyMatch(fault -> fault.startsWith("Line 3 ") && fault.endsWith("altered or moved."))
                .anyMatch(fault -> fault.startsWith("Line 5 ") && fault.endsWith("not written by the system."))
                .anyMatch(fault -> fault.startsWith("The unsealed line (2027-04-04T01:00:00Z"));
    }

    @Test
    void chainThatWasWrittenAnewFromALine_doesNotFitTheLastSeal() throws Exception {
        String good = write();
        items.clear();
        write("Ất");

        Machine.Ended ended = run(good);

        assertThat(ended.status()).isEqualTo(1);
        assertThat(faults(ended)).containsExactly("The last line does not match the last seal.");
    }

    private Machine.Ended afterwards(Consumer<List<Map<String, Object>>> change) throws Exception {
        String seal = write();
        change.accept(items);
        return run(seal);
    }

    private Machine.Ended run(String seal) throws Exception {
        Files.writeString(home.resolve("items"), new ObjectMapper().writeValueAsString(Map.of("Items", items)));
        machine.answering("""
                *get-item*) printf '4\\t%s\\n'; exit ;;
                *" query "*) cat '%s'; exit ;;
                """.formatted(seal, home.resolve("items")));
        return machine.run("audit", "--campaign", "pks01-2027");
    }

    private String write() {
        return write("Giáp 𠀀");
    }

    private String write(String by) {
        CampaignId campaign = new CampaignId("pks01-2027");
        SealedEntry last = null;
        for (int day = 1; day <= LINES; day++) {
            AuditEntry entry = new AuditEntry(
                    campaign,
                    Instant.parse("2027-04-0" + day + "T01:00:00Z"),
                    by,
                    AuditAction.WINDOW_CHANGED,
                    new TreeMap<>(Map.of("round", "1", "unit", "Xã Phúc Sơn")),
                    day % 2 == 0 ? "" : "mất điện");
            last = SealedEntry.after(day - 1, last == null ? "" : last.seal(), entry);
            items.add(item(last));
        }
        return last.seal();
    }

    private static Map<String, Object> item(SealedEntry line) {
        Map<String, Object> details = new TreeMap<>();
        line.entry().details().forEach((name, value) -> details.put(name, text(value)));
        return new HashMap<>(Map.of(
                "number", Map.of("N", Long.toString(line.number())),
                "before", text(line.before()),
                "seal", text(line.seal()),
                "campaign", text(line.entry().campaignId().value()),
                "at", text(line.entry().at().toString()),
                "by", text(line.entry().by()),
                "action", text(line.entry().action().name()),
                "details", Map.of("M", details),
                "reason", text(line.entry().reason())));
    }

    private static Object text(String value) {
        return Map.of("S", value);
    }

    private static List<String> faults(Machine.Ended ended) {
        return ended.output()
                .lines()
                .filter(line -> line.startsWith("  "))
                .map(line -> line.replaceFirst(".*  \\|  ", ""))
                .toList();
    }
}
