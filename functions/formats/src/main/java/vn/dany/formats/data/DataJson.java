package vn.dany.formats.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.DataDescription;
import vn.dany.core.extract.DataRow;
import vn.dany.core.extract.Extract;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.formats.files.PlainText;
import vn.dany.formats.json.JsonText;

/**
 * An extract with its codebook as one object: {@code about}, {@code notes}, {@code columns} in the order of the CSV file
 * with what each number stands for, and {@code rows}: what is counted, the traits, how many, and the answer's number for
 * the column that is counted.
 */
public final class DataJson {

    private DataJson() {}

    /** The file, UTF-8. Equal extracts give equal bytes. */
    public static byte[] write(DataDescription about, Extract extract, Codebook codebook) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("format", 1);
        about(root.putObject("about"), about, extract);
        about.notes().forEach(root.putArray("notes")::add);
        ArrayNode columns = root.putArray("columns");
        columns.addObject()
                .put("name", Codebook.VARIABLE)
                .putObject("label")
                .put("vi", codebook.words().variable());
        codebook.traits().forEach(column -> column(columns.addObject(), column, "trait"));
        columns.addObject()
                .put("name", Codebook.NUMBER)
                .put("role", "weight")
                .putObject("label")
                .put("vi", codebook.words().number());
        codebook.answers().forEach(column -> {
            ObjectNode node = columns.addObject();
            column(node, column, "answer");
            node.put("people", extract.sum(column.variable()).asked());
        });
        ArrayNode rows = root.putArray("rows");
        DataRow.of(extract, codebook).forEach(row -> {
            ArrayNode cells = rows.addArray().add(row.variable(codebook));
            row.told().forEach(cells::add);
            cells.add(row.people());
            row.answer().ifPresentOrElse(answer -> cells.add(answer.number()), cells::addNull);
        });
        return JsonText.write(root).getBytes(StandardCharsets.UTF_8);
    }

    private static void about(ObjectNode node, DataDescription about, Extract extract) {
        label(node.putObject("title"), about.title());
        label(node.putObject("organ"), about.organ());
        label(node.putObject("legalBasis"), about.legalBasis());
        label(node.putObject("population"), about.population());
        node.put("place", PlainText.of(about.place()))
                .put("round", about.roundId().toString())
                .put("questionnaire", about.questionnaire().toString())
                .put("opensAt", about.opensAt().toString())
                .put("closesAt", about.closesAt().toString())
                .put("frozenAt", about.frozenAt().toString())
                .put("archive", about.archive())
                .put("responses", extract.sumOfResponses())
                .put("least", extract.block());
    }

    private static void column(ObjectNode node, Codebook.Column column, String role) {
        node.put("name", column.name())
                .put("role", role)
                .put("question", column.variable().value());
        column.choice().ifPresent(choice -> node.put("choice", choice));
        label(node.putObject("label"), column.label());
        ArrayNode codings = node.putArray("values");
        for (Codebook.Coding coding : column.codings()) {
            ObjectNode value = codings.addObject().put("number", coding.number());
            if (!coding.code().isEmpty()) {
                value.put("code", coding.code());
            }
            label(value.putObject("label"), coding.label());
            value.put("missing", coding.missing());
        }
    }

    private static void label(ObjectNode node, LocalizedText text) {
        new TreeMap<>(text.byLanguage()).forEach((language, wording) -> node.put(language, PlainText.of(wording)));
    }
}
