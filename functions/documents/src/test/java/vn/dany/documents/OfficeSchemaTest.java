package vn.dany.documents;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.dany.core.order.ResultsDocument;
import vn.dany.emulators.EmbeddedServices;

/** A check of schemas is worth what it finds. */
@QuarkusTest
@WithTestResource(EmbeddedServices.class)
class OfficeSchemaTest {

    @ParameterizedTest
    @CsvSource({
        "word/document.xml, <w:body>, <w:body><w:t>lạc chỗ</w:t>",
        "word/document.xml, <w:body>, <w:body><w:unknown/>",
        "word/charts/chart1.xml, <c:barDir val=\"bar\"/>, <c:barDir val=\"slanted\"/>",
        "word/charts/chart1.xml, </c:plotArea>, <c:barChart/></c:plotArea>",
        "word/styles.xml, <w:styles, <w:style",
    })
    void fault_isFoundInItsPart(String part, String there, String instead) throws Exception {
        byte[] sound = new OfficeResultsReport().write(ResultsDocument.REPORT, Contents.sample());
        assertThat(OfficeSchema.faults(sound)).isEmpty();
        assertThat(OfficeSchema.faults(replaced(sound, part, there, instead)))
                .isNotEmpty()
                .allMatch(fault -> fault.startsWith(part));
    }

    private static byte[] replaced(byte[] file, String part, String there, String instead) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean found = false;
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream copy = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                copy.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                boolean isHere = entry.getName().equals(part) && text.contains(there);
                found |= isHere;
                copy.write((isHere ? text.replace(there, instead) : text).getBytes(StandardCharsets.UTF_8));
                copy.closeEntry();
            }
        }
        assertThat(found).as(part).isTrue();
        return out.toByteArray();
    }
}
