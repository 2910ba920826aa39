package vn.dany.documents;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.digest.Sha256;
import vn.dany.core.order.ReportFacts;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.order.RoundScores;
import vn.dany.core.report.Scores;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.SearchText;
import vn.dany.documents.kit.Archive;

/**
 * Everything that is made of a frozen round in one zip: each document once, for each district its own workbook and table,
 * and the list of their SHA-256 in the form {@code sha256sum -c} reads. Equal rounds give equal bytes.
 */
final class RoundPack {

    private static final String MANIFEST = "manifest.txt";

    private final ResultsWorkbook.Content content;
    private final SortedMap<String, byte[]> parts = new TreeMap<>();

    RoundPack(ResultsWorkbook.Content content) {
        this.content = content;
    }

    /** Adds a document under its own name. */
    RoundPack with(ResultsDocument document, byte[] bytes) {
        parts.put(document.file(), bytes);
        return this;
    }

    /** Adds what each district gets. A district sees of itself what the whole shows of it, and of no other anything. */
    RoundPack withDistricts(ResultsWorkbook workbook) {
        List<UnitTotals> groups = UnitTotals.groups(content);
        Optional<Scores> scores = RoundScores.of(content);
        for (UnitTotals group : groups.size() < 2 ? List.<UnitTotals>of() : groups) {
            ResultsWorkbook.Content own = new ResultsWorkbook.Content(
                    content.campaign()
                            .among(group.units().stream()
                                    .map(AdministrativeUnit::id)
                                    .toList()),
                    content.round(),
                    content.questionnaire(),
                    content.register(),
                    content.headcounts(),
                    content.tally(),
                    ReportFacts.NONE.holdingUp(content.facts().exemplary()));
            String folder = folder(group.head());
            parts.put(folder + ResultsDocument.WORKBOOK.file(), workbook.write(own));
            parts.put(folder + ResultsDocument.UNITS.file(), UnitResultsCsv.write(own, scores));
        }
        return this;
    }

    /** The name without tone marks before the code, which no other unit has. */
    private static String folder(AdministrativeUnit unit) {
        String name = SearchText.fold(unit.fullName()).replaceAll("[^a-z0-9]+", "-");
        return "districts/" + name + "-" + unit.code().replaceAll("[^A-Za-z0-9]", "") + "/";
    }

    /** The zip, dated by the count of the freeze. */
    byte[] zip() {
        Archive zip = new Archive(content.tally().countedAt());
        zip.add(MANIFEST, manifest().getBytes(StandardCharsets.UTF_8));
        parts.forEach(zip::add);
        return zip.close();
    }

    private String manifest() {
        StringBuilder text = new StringBuilder("# pack 1\n# round ")
                .append(content.round().id())
                .append('\n');
        parts.forEach((name, bytes) -> text.append(HexFormat.of().formatHex(Sha256.of(bytes)))
                .append("  ")
                .append(name)
                .append('\n'));
        return text.toString();
    }
}
