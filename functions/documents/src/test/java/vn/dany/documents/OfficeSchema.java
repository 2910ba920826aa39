package vn.dany.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.schemas.ooxml.system.ooxml.TypeSystemHolder;
import org.apache.xmlbeans.SchemaTypeLoader;
import org.apache.xmlbeans.XmlBeans;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;

/** The schemas of Office Open XML (ECMA-376, transitional), held against every part of a Word file or a workbook. */
public final class OfficeSchema {

    private static final SchemaTypeLoader SCHEMAS =
            XmlBeans.typeLoaderUnion(TypeSystemHolder.typeSystem, XmlBeans.getBuiltinTypeSystem());

    /** What the packaging itself consists of; its schemas are others. */
    private static final Pattern PACKAGING = Pattern.compile("\\[Content_Types]\\.xml|.*\\.rels|docProps/core\\.xml");

    /** What Excel itself writes of texts with spaces around them, and the schema leaves out. */
    private static final Pattern ALLOWED =
            Pattern.compile("Attribute not allowed.*: space@.*/XML/1998/namespace in element t@.*/spreadsheetml/.*");

    private static final Pattern XML = Pattern.compile(".*\\.(xml|rels)");

    private OfficeSchema() {}

    /** What is wrong in {@code file}, each with the name of its part; a part of no known kind is a fault as well. */
    public static List<String> faults(byte[] file) {
        List<String> faults = new ArrayList<>();
        parts(file).forEach((name, bytes) -> {
            try {
                XmlObject part = SCHEMAS.parse(new ByteArrayInputStream(bytes), null, new XmlOptions());
                if (!PACKAGING.matcher(name).matches()) {
                    check(name, part, faults);
                }
            } catch (XmlException | IOException e) {
                faults.add(name + ": " + e.getMessage());
            }
        });
        if (faults.isEmpty() && parts(file).isEmpty()) {
            faults.add("no part at all");
        }
        return faults;
    }

    private static void check(String name, XmlObject part, List<String> faults) {
        if (!part.schemaType().isDocumentType()) {
            faults.add(name + ": an element that no schema begins with");
            return;
        }
        List<XmlError> errors = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(errors));
        errors.stream()
                .map(XmlError::getMessage)
                .filter(error -> !ALLOWED.matcher(error).matches())
                .forEach(error -> faults.add(name + ": " + error));
    }

    /** The parts that are XML, by their names. */
    public static Map<String, byte[]> parts(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                if (XML.matcher(part.getName()).matches()) {
                    parts.put(part.getName(), in.readAllBytes());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
