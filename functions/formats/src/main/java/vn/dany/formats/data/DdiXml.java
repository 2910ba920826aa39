package vn.dany.formats.data;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.DataDescription;
import vn.dany.core.extract.DataRow;
import vn.dany.core.extract.Extract;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.formats.files.PlainText;

/**
 * What an extract is, for a catalogue of data: DDI-Codebook 2.5 with the campaign, how it was asked, the file and its
 * variables, each with how many people gave which answer.
 */
public final class DdiXml {

    private static final String NAMESPACE = "ddi:codebook:2_5";
    private static final String SCHEMA =
            "https://ddialliance.org/Specification/DDI-Codebook/2.5/XMLSchema/codebook.xsd";
    private static final String INSTANCE = "http://www.w3.org/2001/XMLSchema-instance";

    private final XMLStreamWriter xml;
    private final DataDescription about;
    private final Codebook codebook;
    private final List<DataRow> rows;

    private DdiXml(XMLStreamWriter xml, DataDescription about, Extract extract, Codebook codebook) {
        this.xml = xml;
        this.about = about;
        this.codebook = codebook;
        rows = DataRow.of(extract, codebook).toList();
    }

    /** The file, UTF-8, in Vietnamese with English beside it where there is some. */
    public static byte[] write(DataDescription about, Extract extract, Codebook codebook) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            new DdiXml(xml, about, extract, codebook).write();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("writing to memory failed", e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private interface Inside {
        void write() throws XMLStreamException;
    }

    private void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        element("codeBook", Map.of(), () -> {
            study();
            file();
            element("dataDscr", Map.of(), this::variables);
        });
        xml.writeEndDocument();
    }

    private void study() throws XMLStreamException {
        element("stdyDscr", Map.of(), () -> {
            element("citation", Map.of(), () -> {
                element("titlStmt", Map.of(), () -> {
                    text("titl", Map.of(), about.title().vi());
                    if (about.title().speaks("en")) {
                        text("parTitl", Map.of("xml:lang", "en"), about.title().in("en"));
                    }
                    text("IDNo", Map.of(), about.roundId().toString());
                });
                element(
                        "rspStmt",
                        Map.of(),
                        () -> text("AuthEnty", Map.of(), about.organ().vi()));
                element("prodStmt", Map.of(), () -> date("prodDate", Map.of(), day(about.frozenAt())));
                element("verStmt", Map.of(), () -> text("version", Map.of(), about.archive()));
            });
            element(
                    "studyAuthorization",
                    Map.of(),
                    () -> text(
                            "authorizationStatement",
                            Map.of(),
                            about.legalBasis().vi()));
            element(
                    "stdyInfo",
                    Map.of(),
                    () -> element("sumDscr", Map.of(), () -> {
                        date("collDate", Map.of("event", "start"), day(about.opensAt()));
                        date("collDate", Map.of("event", "end"), day(about.closesAt()));
                        text("geogCover", Map.of(), about.place());
                        texts("universe", about.population());
                    }));
            element(
                    "method",
                    Map.of(),
                    () -> element(
                            "dataColl",
                            Map.of(),
                            () -> text(
                                    "resInstru", Map.of(), about.questionnaire().toString())));
            element(
                    "dataAccs",
                    Map.of(),
                    () -> element(
                            "useStmt", Map.of(), () -> text("conditions", Map.of(), String.join(" ", about.notes()))));
        });
    }

    private static LocalDate day(Instant at) {
        return at.atZone(CollectionWindow.ZONE).toLocalDate();
    }

    private void file() throws XMLStreamException {
        int columns = 2 + codebook.traits().size() + codebook.answers().size();
        element(
                "fileDscr",
                Map.of("ID", "F1"),
                () -> element("fileTxt", Map.of(), () -> {
                    text("fileName", Map.of(), "data.csv");
                    element("dimensns", Map.of(), () -> {
                        text("caseQnty", Map.of(), Integer.toString(rows.size()));
                        text("varQnty", Map.of(), Integer.toString(columns));
                    });
                    text("fileType", Map.of(), "text/csv; charset=UTF-8");
                }));
    }

    private void variables() throws XMLStreamException {
        variable(Codebook.VARIABLE, Map.of(), () -> {
            text("labl", Map.of(), codebook.words().variable());
            format("character");
        });
        for (Codebook.Column column : codebook.traits()) {
            int place = codebook.traits().indexOf(column);
            coded(
                    column,
                    coding -> rows.stream()
                            .filter(row -> row.answer().isEmpty() && row.told().get(place) == coding.number())
                            .mapToLong(DataRow::people)
                            .sum());
        }
        variable(Codebook.NUMBER, Map.of("wgt", "wgt"), () -> {
            text("labl", Map.of(), codebook.words().number());
            format("numeric");
        });
        for (int i = 0; i < codebook.answers().size(); i++) {
            Map<Integer, Long> people = new TreeMap<>();
            int column = i;
            rows.forEach(row -> row.answer()
                    .filter(answer -> answer.column() == column)
                    .ifPresent(answer -> people.merge(answer.number(), row.people(), Long::sum)));
            coded(codebook.answers().get(i), coding -> people.getOrDefault(coding.number(), 0L));
        }
    }

    private interface People {
        long who(Codebook.Coding coding);
    }

    private void coded(Codebook.Column column, People people) throws XMLStreamException {
        variable(column.name(), Map.of("wgt-var", id(Codebook.NUMBER)), () -> {
            texts("labl", column.label());
            for (Codebook.Coding coding : column.codings()) {
                element("catgry", coding.missing() ? Map.of("missing", "Y") : Map.of(), () -> {
                    text("catValu", Map.of(), Integer.toString(coding.number()));
                    texts("labl", coding.label());
                    text(
                            "catStat",
                            new TreeMap<>(Map.of("type", "freq", "wgtd", "wgtd")),
                            Long.toString(people.who(coding)));
                });
            }
            format("numeric");
        });
    }

    private void variable(String name, Map<String, String> more, Inside inside) throws XMLStreamException {
        Map<String, String> attributes = new TreeMap<>(more);
        attributes.put("ID", id(name));
        attributes.put("name", name);
        attributes.put("files", "F1");
        element("var", attributes, inside);
    }

    private void format(String type) throws XMLStreamException {
        element("varFormat", Map.of("type", type), () -> {});
    }

    private static String id(String name) {
        return "V_" + name;
    }

    private void date(String name, Map<String, String> more, LocalDate day) throws XMLStreamException {
        Map<String, String> attributes = new TreeMap<>(more);
        attributes.put("date", day.toString());
        text(name, attributes, day.toString());
    }

    /** One element in each language. */
    private void texts(String name, LocalizedText text) throws XMLStreamException {
        text(name, Map.of("xml:lang", LocalizedText.RECORD), text.vi());
        if (text.speaks("en")) {
            text(name, Map.of("xml:lang", "en"), text.in("en"));
        }
    }

    private void text(String name, Map<String, String> attributes, String text) throws XMLStreamException {
        element(name, attributes, () -> xml.writeCharacters(PlainText.of(text)));
    }

    private void element(String name, Map<String, String> attributes, Inside inside) throws XMLStreamException {
        xml.writeStartElement(name);
        if (name.equals("codeBook")) {
            xml.writeDefaultNamespace(NAMESPACE);
            xml.writeNamespace("xsi", INSTANCE);
            xml.writeAttribute("xsi:schemaLocation", NAMESPACE + " " + SCHEMA);
            xml.writeAttribute("version", "2.5");
            xml.writeAttribute("xml:lang", LocalizedText.RECORD);
        }
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            xml.writeAttribute(attribute.getKey(), attribute.getValue());
        }
        inside.write();
        xml.writeEndElement();
    }
}
