package vn.dany.templates.printed;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

@QuarkusTest
class AnnexTest {

    private static final String HOSTILE = "Khảo sát <b>&amp; \"góp ý\" 'mới' {x}";

    @Test
    void whateverIsPrinted_isTextInWellFormedParts() throws Exception {
        Annex.Block plain = new Annex.Block(1, HOSTILE, "", List.of(), "https://khaosat.example.vn/s/A");
        Annex.Block special = new Annex.Block(2, "Xã B", HOSTILE, List.of(HOSTILE), "https://khaosat.example.vn/s/B");
        Annex annex = new Annex(
                HOSTILE,
                HOSTILE,
                HOSTILE,
                List.of(HOSTILE),
                HOSTILE,
                List.of(plain, special),
                "https://zalo.me/g/a?b=1&c=2",
                List.of(HOSTILE),
                "2024-04-01T00:00:00Z");
        Map<String, String> parts = annex.parts();
        for (Map.Entry<String, String> part : parts.entrySet()) {
            assertThat(xml(part.getValue()).getDocumentElement())
                    .as(part.getKey())
                    .isNotNull();
        }
        Document document = xml(parts.get("word/document.xml"));
        assertThat(document.getElementsByTagName("b").getLength()).isZero();
        assertThat(document.getElementsByTagName("w:drawing").getLength()).isEqualTo(annex.symbols());
        assertThat(document.getDocumentElement().getTextContent())
                .contains("1. " + HOSTILE, "2. Xã B", "https://zalo.me/g/a?b=1&c=2");
        assertThat(xml(parts.get("word/_rels/document.xml.rels"))
                        .getElementsByTagName("Relationship")
                        .getLength())
                .isEqualTo(2 + 3);
        assertThat(xml(parts.get("docProps/core.xml"))
                        .getElementsByTagName("dc:creator")
                        .item(0)
                        .getTextContent())
                .isEqualTo(HOSTILE);
    }

    private static Document xml(String text) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(text)));
    }
}
