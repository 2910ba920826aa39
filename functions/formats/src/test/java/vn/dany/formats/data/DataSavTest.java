package vn.dany.formats.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dany.core.Samples;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.DataRow;
import vn.dany.core.extract.Extract;
import vn.dany.core.tally.QuestionTally;

class DataSavTest {

    private final Extract extract = Extracts.of(Samples.questionnaire(), 700);
    private final Codebook codebook = Extracts.codebook(Samples.questionnaire());
    private final byte[] file = DataSav.write(Extracts.description("Khảo sát thử"), extract, codebook);

    @TempDir
    Path folder;

    @Test
    void everyCase_isARowOfTheExtract() {
        SavReading read = new SavReading(file);
        List<DataRow> rows = DataRow.of(extract, codebook).toList();
        assertThat(read.cases).hasSameSizeAs(rows);
        assertThat(read.declaredCases).isEqualTo(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            DataRow row = rows.get(i);
            Map<String, Object> found = read.cases.get(i);
            assertThat(found).containsEntry("variable", row.variable(codebook));
            assertThat(found).containsEntry("n", (double) row.people());
            assertThat(found).containsEntry("by_A1", (double) row.told().get(0));
            assertThat(found).hasSize(row.answer().isPresent() ? 4 : 3);
            row.answer()
                    .ifPresent(answer ->
                            assertThat(found).containsEntry(row.variable(codebook), (double) answer.number()));
        }
    }

    @Test
    void dictionary_isThatOfTheCodebook() {
        SavReading read = new SavReading(file);
        assertThat(read.encoding).isEqualTo("UTF-8");
        assertThat(read.weight).isEqualTo("n");
        assertThat(read.fileLabel).isEqualTo("Khảo sát thử");
        assertThat(read.created).isEqualTo("02 Apr 2400:35:00");
        assertThat(read.document).contains("Khảo sát thử", "Ghi chú");
        assertThat(read.names)
                .containsExactlyElementsOf(Stream.of(
                                Stream.of("variable"),
                                codebook.traits().stream().map(Codebook.Column::name),
                                Stream.of("n"),
                                codebook.answers().stream().map(Codebook.Column::name))
                        .flatMap(names -> names)
                        .toList());
        Stream.concat(codebook.traits().stream(), codebook.answers().stream()).forEach(column -> {
            assertThat(read.labels).containsEntry(column.name(), column.label().vi());
            assertThat(read.missing)
                    .containsEntry(
                            column.name(),
                            column.codings().stream()
                                    .filter(Codebook.Coding::missing)
                                    .map(coding -> (double) coding.number())
                                    .toList());
            column.codings()
                    .forEach(coding -> assertThat(read.valueLabels.get(column.name()))
                            .containsEntry(
                                    (double) coding.number(), coding.label().vi()));
        });
    }

    @Test
    void equalExtracts_giveEqualBytes() {
        assertThat(DataSav.write(
                        Extracts.description("Khảo sát thử"), Extracts.of(Samples.questionnaire(), 700), codebook))
                .isEqualTo(file);
    }

    @Test
    void longAndHostileLabels_areCutBetweenLettersAndReadBack() {
        String hostile = "=＝\u202E\u0007\uD800" + "Phường Trần Nguyên Hãn 𠀀 ".repeat(40);
        SavReading read = new SavReading(DataSav.write(Extracts.description(hostile), extract, codebook));
        assertThat(read.fileLabel)
                .startsWith("=＝ Phường Trần")
                .endsWith("…")
                .doesNotContain("\uFFFD", "\u202E", "\u0007");
        assertThat(read.fileLabel.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(64);
        assertThat(String.join(" ", read.document)).doesNotContain("\uFFFD").contains("𠀀 Phường Trần Nguyên Hãn");
    }

    /** PSPP reads what SPSS reads. */
    @Test
    void pspp_countsTheSame() throws IOException, InterruptedException {
        assumeTrue(pspp(), "PSPP is not installed here: the file was read byte by byte alone");
        Files.write(folder.resolve("data.sav"), file);
        StringBuilder syntax = new StringBuilder("GET FILE='data.sav'.\nDISPLAY DICTIONARY.\n");
        codebook.answers()
                .forEach(column ->
                        syntax.append("FREQUENCIES ").append(column.name()).append(".\n"));
        syntax.append("CROSSTABS B1a BY by_A1.\n");
        Files.writeString(folder.resolve("all.sps"), syntax);
        Process process = new ProcessBuilder("pspp", "-o", "out.csv", "all.sps")
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(said).isEmpty();
        List<String> out = Files.readAllLines(folder.resolve("out.csv"));
        assertThat(out.stream().filter(line -> line.startsWith("N,Valid,")))
                .containsExactlyElementsOf(codebook.answers().stream()
                        .map(column ->
                                "N,Valid," + extract.sum(column.variable()).answered())
                        .toList());
        QuestionTally first = extract.sum(codebook.answers().get(0).variable());
        assertThat(out)
                .contains("Total,,Count,"
                        + extract.answers().get(codebook.answers().get(0).variable()).stream()
                                .map(stratum -> Long.toString(stratum.tally().answered()))
                                .collect(Collectors.joining(","))
                        + "," + first.answered());
    }

    private static boolean pspp() {
        return Stream.of(System.getenv("PATH").split(":")).anyMatch(at -> Files.isExecutable(Path.of(at, "pspp")));
    }
}
