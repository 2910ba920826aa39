package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.digest.Sha256;
import vn.dany.core.disclosure.DisclosedSamples;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.extract.Extract;
import vn.dany.core.extract.TraitCount;
import vn.dany.core.extract.Traits;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.report.Results;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.QuestionTally;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.emulators.EmbeddedServices;

@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class RoundPackTest {

    private final List<Response> responses = new ArrayList<>();
    private final ResultsWorkbook.Content content = content();

    @Test
    void pack_holdsEveryDocumentAndTheDistrictsOwn_andSaysTheirHashes() throws IOException {
        byte[] pack = write(ResultsDocument.PACK);
        Map<String, byte[]> files = files(pack);
        assertThat(files.keySet())
                .containsExactly(
                        "manifest.txt",
                        "data.csv",
                        "data.json",
                        "data.sav",
                        "ddi.xml",
                        "districts/huyen-luc-nam-220/results.xlsx",
                        "districts/huyen-luc-nam-220/units.csv",
                        "districts/huyen-tan-yen-216/results.xlsx",
                        "districts/huyen-tan-yen-216/units.csv",
                        "report.docx",
                        "report.pdf",
                        "results.xlsx",
                        "summary.pdf",
                        "units.csv");
        String manifest = new String(files.remove("manifest.txt"), StandardCharsets.UTF_8);
        assertThat(manifest.lines().filter(line -> !line.startsWith("#")))
                .containsExactlyElementsOf(files.entrySet().stream()
                        .map(file -> HexFormat.of().formatHex(Sha256.of(file.getValue())) + "  " + file.getKey())
                        .toList());
        for (ResultsDocument document : List.of(ResultsDocument.DATA_CSV, ResultsDocument.DDI, ResultsDocument.UNITS)) {
            assertThat(files.get(document.file())).isEqualTo(write(document));
        }
        assertThat(write(ResultsDocument.PACK)).isEqualTo(pack);
        assertThat(rows(files.get("districts/huyen-luc-nam-220/units.csv")))
                .extracting(row -> row.getField("unit_code"))
                .containsExactly("07630");
    }

    @Test
    void units_haveWhatIsShownOfThemAndNothingElse() {
        List<NamedCsvRecord> rows = rows(write(ResultsDocument.UNITS));
        assertThat(rows).hasSize(Samples.COMMUNES.size());
        for (NamedCsvRecord row : rows) {
            AdministrativeUnit unit = Samples.COMMUNES.stream()
                    .map(content.register()::unit)
                    .filter(one -> one.code().equals(row.getField("unit_code")))
                    .findFirst()
                    .orElseThrow();
            Shown shown = content.tally().of(List.of(unit.id()));
            assertThat(row.getField("unit_name")).isEqualTo(unit.fullName());
            assertThat(row.getField("responses")).isEqualTo(Long.toString(shown.responses()));
            content.questionnaire().variables().stream()
                    .filter(variable -> variable.question().scale().isPresent())
                    .forEach(variable -> {
                        QuestionTally tally = shown.tally().question(variable.id());
                        boolean any = shown.isAny(variable.id());
                        assertThat(row.getField(variable.id() + "_answered"))
                                .isEqualTo(any ? Long.toString(tally.answered()) : "");
                        assertThat(row.getField(variable.id() + "_favourable"))
                                .isEqualTo(any ? Long.toString(Results.favourable(variable, tally)) : "");
                    });
        }
        assertThat(rows.stream()
                        .mapToLong(row -> Long.parseLong(row.getField("responses")))
                        .sum())
                .isEqualTo(responses.size());
    }

    private byte[] write(ResultsDocument document) {
        if (document == ResultsDocument.UNITS) {
            return new ExtractFiles().units(content);
        }
        TraitCount count = new TraitCount(Traits.of(content.questionnaire()));
        responses.forEach(count::add);
        return new ExtractFiles().write(document, content, Extract.of(content.questionnaire(), content.tally(), count));
    }

    private ResultsWorkbook.Content content() {
        Campaign open = Samples.oneRound(new CampaignId("pks01-2024"));
        Round round = open.rounds().get(0);
        List<UnitId> many = new ArrayList<>(Samples.COMMUNES);
        many.addAll(Samples.COMMUNES.subList(0, 3));
        responses.addAll(new RandomAnswers(Samples.questionnaire(), 11).responses(300, round.id(), many));
        Count count = new Count(round.id());
        responses.forEach(count::add);
        Campaign frozen = open.with(round.frozen(
                new Round.Freeze(Samples.CLOSES, count.tally().digest(), Optional.of("5c".repeat(32)), true)));
        return new ResultsWorkbook.Content(
                frozen,
                frozen.rounds().get(0),
                Samples.questionnaire(),
                Samples.register(),
                new TreeMap<>(Map.of(Samples.PHUC_SON, 400)),
                DisclosedSamples.last(count.tally(), Samples.CLOSES, Samples.register()));
    }

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static List<NamedCsvRecord> rows(byte[] csv) {
        return CsvReader.builder().ofNamedCsvRecord(new String(csv, StandardCharsets.UTF_8).substring(1)).stream()
                .collect(Collectors.toList());
    }
}
