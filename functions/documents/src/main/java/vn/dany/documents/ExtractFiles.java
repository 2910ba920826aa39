package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.DataDescription;
import vn.dany.core.extract.DataWords;
import vn.dany.core.extract.Extract;
import vn.dany.core.order.DataFiles;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsReport;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.order.RoundScores;
import vn.dany.formats.data.DataCsv;
import vn.dany.formats.data.DataJson;
import vn.dany.formats.data.DataSav;
import vn.dany.formats.data.DdiXml;
import vn.dany.templates.printed.DataMessages;

/** What is made of a frozen round, labelled in Vietnamese. */
public final class ExtractFiles implements DataFiles {

    @Override
    public byte[] write(ResultsDocument document, ResultsWorkbook.Content content, Extract extract) {
        Codebook codebook = Codebook.of(content.questionnaire(), extract.traits(), words());
        return switch (document) {
            case DATA_CSV -> DataCsv.write(extract, codebook);
            case DATA_SAV -> DataSav.write(description(content, extract), extract, codebook);
            case DDI -> DdiXml.write(description(content, extract), extract, codebook);
            case PACK -> pack(content, extract);
            case DATA_JSON -> DataJson.write(description(content, extract), extract, codebook);
            case UNITS, WORKBOOK, REPORT, REPORT_PDF, SUMMARY ->
                throw new IllegalArgumentException(document + " is not made from the archive");
        };
    }

    @Override
    public byte[] units(ResultsWorkbook.Content content) {
        return UnitResultsCsv.write(content, RoundScores.of(content));
    }

    private byte[] pack(ResultsWorkbook.Content content, Extract extract) {
        ResultsWorkbook workbook = new FastExcelResultsWorkbook();
        ResultsReport report = new OfficeResultsReport();
        RoundPack pack = new RoundPack(content).withDistricts(workbook);
        for (ResultsDocument document : ResultsDocument.values()) {
            switch (document) {
                case WORKBOOK -> pack.with(document, workbook.write(content.with(extract)));
                case REPORT, REPORT_PDF, SUMMARY -> pack.with(document, report.write(document, content));
                case UNITS -> pack.with(document, units(content));
                case DATA_CSV, DATA_SAV, DATA_JSON, DDI -> pack.with(document, write(document, content, extract));
                case PACK -> {}
            }
        }
        return pack.zip();
    }

    static DataWords words() {
        DataMessages words = MessageBundles.get(DataMessages.class);
        return new DataWords(
                words.variable(),
                words.number(),
                words.notTold(),
                words.none(),
                words.chosen(),
                words.notChosen(),
                words.answered(),
                words.dontKnow(),
                words.skipped());
    }

    static DataDescription description(ResultsWorkbook.Content content, Extract extract) {
        DataMessages words = MessageBundles.get(DataMessages.class);
        Campaign campaign = content.campaign();
        Round round = content.round();
        Round.Freeze freeze = round.frozen().orElseThrow();
        return new DataDescription(
                campaign.title(),
                campaign.organ(),
                campaign.legalBasis(),
                campaign.population(),
                content.register().smallestAround(campaign.unitIds()).fullName(),
                round.id(),
                campaign.questionnaire(),
                round.firstOpensAt(),
                round.lastClosesAt(),
                freeze.at(),
                freeze.archive().orElseThrow(),
                List.of(
                        words.noteRows(),
                        words.noteSheets(),
                        words.noteSums(),
                        words.noteStrata(extract.block()),
                        words.noteUnits()));
    }
}
