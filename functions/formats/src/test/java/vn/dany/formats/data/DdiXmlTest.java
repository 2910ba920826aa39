package vn.dany.formats.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import vn.dany.core.Samples;
import vn.dany.core.extract.Codebook;
import vn.dany.core.extract.Extract;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.tally.QuestionTally;

/**
 * DDI-Codebook 2.5 as its schema has it: what may be in an element, in which order. A file of each kind was tried against
 * the schema itself when this was written.
 */
class DdiXmlTest {

    /** For each element we write, what the schema allows in it of what we write, in its order. */
    private static final Map<String, List<String>> ORDER = Map.ofEntries(
            Map.entry("codeBook", List.of("stdyDscr", "fileDscr", "dataDscr")),
            Map.entry("stdyDscr", List.of("citation", "studyAuthorization", "stdyInfo", "method", "dataAccs")),
            Map.entry("citation", List.of("titlStmt", "rspStmt", "prodStmt", "verStmt")),
            Map.entry("titlStmt", List.of("titl", "parTitl", "IDNo")),
            Map.entry("rspStmt", List.of("AuthEnty")),
            Map.entry("prodStmt", List.of("prodDate")),
            Map.entry("verStmt", List.of("version")),
            Map.entry("studyAuthorization", List.of("authorizationStatement")),
            Map.entry("stdyInfo", List.of("sumDscr")),
            Map.entry("sumDscr", List.of("collDate", "geogCover", "universe")),
            Map.entry("method", List.of("dataColl")),
            Map.entry("dataColl", List.of("resInstru")),
            Map.entry("dataAccs", List.of("useStmt")),
            Map.entry("useStmt", List.of("conditions")),
            Map.entry("fileDscr", List.of("fileTxt")),
            Map.entry("fileTxt", List.of("fileName", "dimensns", "fileType")),
            Map.entry("dimensns", List.of("caseQnty", "varQnty")),
            Map.entry("dataDscr", List.of("var")),
            Map.entry("var", List.of("labl", "catgry", "varFormat")),
            Map.entry("catgry", List.of("catValu", "labl", "catStat")));

    /** What the schema allows more than once. */
    private static final Set<String> REPEATED = Set.of("collDate", "universe", "var", "catgry", "labl");

    private final Extract extract = Extracts.of(Samples.questionnaire(), 500);
    private final Codebook codebook = Extracts.codebook(Samples.questionnaire());

    @Test
    void elements_standInTheOrderOfTheSchema() throws Exception {
        Element root = parse("Khảo sát thử").getDocumentElement();
        assertThat(root.getNamespaceURI()).isEqualTo("ddi:codebook:2_5");
        check(root);
    }

    private static void check(Element element) {
        List<Element> children = children(element);
        List<String> order = ORDER.getOrDefault(element.getLocalName(), List.of());
        List<Integer> places = children.stream()
                .map(child -> order.indexOf(child.getLocalName()))
                .toList();
        assertThat(places).as(element.getLocalName()).doesNotContain(-1).isSorted();
        assertThat(children.stream().map(Element::getLocalName).filter(name -> !REPEATED.contains(name)))
                .doesNotHaveDuplicates();
        children.forEach(DdiXmlTest::check);
    }

    @Test
    void everyNumber_isThatOfTheTally() throws Exception {
        NodeList variables = parse("x").getElementsByTagNameNS("*", "var");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < variables.getLength(); i++) {
            Element variable = (Element) variables.item(i);
            assertThat(ids.add(variable.getAttribute("ID"))).isTrue();
            codebook.answers().stream()
                    .filter(column -> column.name().equals(variable.getAttribute("name")))
                    .forEach(column -> check(variable, column));
        }
        assertThat(ids)
                .hasSize(2 + codebook.traits().size() + codebook.answers().size());
        Element trait = (Element) variables.item(1);
        assertThat(children(trait).stream()
                        .filter(child -> child.getLocalName().equals("catgry"))
                        .mapToLong(DdiXmlTest::people)
                        .sum())
                .isEqualTo(extract.sumOfResponses());
        assertThat(((Element) variables.item(2)).getAttribute("wgt")).isEqualTo("wgt");
    }

    private void check(Element variable, Codebook.Column column) {
        QuestionTally whole = extract.sum(new QuestionId(column.variable().value()));
        List<Element> codings = children(variable).stream()
                .filter(child -> child.getLocalName().equals("catgry"))
                .toList();
        assertThat(codings).hasSameSizeAs(column.codings());
        assertThat(codings.stream().mapToLong(DdiXmlTest::people).sum())
                .as(column.name())
                .isEqualTo(whole.asked());
        IntStream.range(0, codings.size()).forEach(i -> {
            Codebook.Coding coding = column.codings().get(i);
            assertThat(codings.get(i).getAttribute("missing")).isEqualTo(coding.missing() ? "Y" : "");
            if (!coding.code().isEmpty()) {
                assertThat(people(codings.get(i))).isEqualTo(whole.count(coding.code()));
            }
        });
    }

    @Test
    void hostileTexts_areTextAndNothingElse() throws Exception {
        String hostile = "]]><!--&x;\u0000\u0007\u202E\uD800=1+1 𠀀";
        Document read = parse(hostile);
        assertThat(read.getElementsByTagNameNS("*", "titl").item(0).getTextContent())
                .isEqualTo("]]><!--&x;  =1+1 𠀀");
    }

    private static long people(Element coding) {
        return Long.parseLong(children(coding).stream()
                .filter(child -> child.getLocalName().equals("catStat"))
                .findFirst()
                .orElseThrow()
                .getTextContent());
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }

    private Document parse(String title) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        byte[] file = DdiXml.write(Extracts.description(title), extract, codebook);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(file));
    }
}
