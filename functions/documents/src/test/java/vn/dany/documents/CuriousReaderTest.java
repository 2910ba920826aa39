package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.report.CuriousRound;
import vn.dany.core.report.Isolation;
import vn.dany.emulators.EmbeddedServices;

/** Somebody who orders a workbook after every count, keeps them all, and calculates with their cells. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class CuriousReaderTest {

    private static final int SEQUENCES = 25;

    private final FastExcelResultsWorkbook workbook = new FastExcelResultsWorkbook();
    private int converted;

    @Test
    void readerOfEveryWorkbook_tellsNoFewerThanFiveApart() throws IOException {
        Set<List<Integer>> everything = new LinkedHashSet<>();
        for (int seed = 0; seed < SEQUENCES; seed++) {
            CuriousRound round = new CuriousRound(seed);
            Set<List<Integer>> figures = new LinkedHashSet<>();
            if (seed % 2 == 0) {
                round.reform();
            }
            while (round.goesOn()) {
                round.count();
                figures.addAll(figures(round));
            }
            round.freeze();
            figures.addAll(figures(round));
            assertThat(new Isolation(figures, CuriousRound.ARRIVALS).smallest(DisclosureRule.LEAST))
                    .as("responses told apart by the workbooks of sequence %s", seed)
                    .isEmpty();
            everything.addAll(figures);
        }
        assertThat(everything).hasSizeGreaterThan(SEQUENCES * 2);
        assertThat(converted).as("lines by boundaries of today").isGreaterThan(SEQUENCES * 2);
    }

    /** Which responses each scope's lines count, read from the cells. */
    private Collection<List<Integer>> figures(CuriousRound round) throws IOException {
        Map<String, List<Integer>> scopes = new TreeMap<>();
        byte[] bytes = workbook.write(round.content(CuriousRound.oneChoiceEach()));
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(bytes))) {
            for (Row row : read.findSheet("Theo câu hỏi").orElseThrow().read()) {
                if (row.getCellCount() > 5 && row.getCellText(3).matches("\\d+")) {
                    scopes.computeIfAbsent(
                                    row.getCellText(0),
                                    scope -> new ArrayList<>(Collections.nCopies(CuriousRound.ARRIVALS, 0)))
                            .set(
                                    Integer.parseInt(row.getCellText(3)),
                                    row.getCellAsNumber(5).orElseThrow().intValueExact());
                }
            }
            for (String tidy : List.of("Từng câu của đơn vị", "Quy đổi từng câu")) {
                for (Row row : rows(read, tidy)) {
                    if (row.getCellText(4).matches("\\d+")) {
                        scopes.computeIfAbsent(
                                        tidy + row.getCellText(0),
                                        unit -> new ArrayList<>(Collections.nCopies(CuriousRound.ARRIVALS, 0)))
                                .set(
                                        Integer.parseInt(row.getCellText(4)),
                                        row.getCellAsNumber(6).orElseThrow().intValueExact());
                    }
                }
            }
            converted += rows(read, "Quy đổi từng câu").size();
        }
        return scopes.values();
    }

    /** None of a sheet that is not there. */
    private static List<Row> rows(ReadableWorkbook read, String sheet) throws IOException {
        Optional<Sheet> found = read.findSheet(sheet);
        return found.isPresent() ? found.get().read() : List.of();
    }
}
