package vn.dany.documents.print;

import io.quarkus.qute.i18n.MessageBundles;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.util.Matrix;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.kit.Paper;
import vn.dany.templates.printed.PrintedMessages;

/** A PDF under way. It embeds the letters it uses, and states the time of its order instead of that of its making. */
public final class PrintedPages implements Closeable {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final PDDocument document = new PDDocument();
    private final Map<Typeface, PDType0Font> fonts = new EnumMap<>(Typeface.class);

    public PrintedPages(String title, String author, Instant datedAt) {
        GregorianCalendar dated = GregorianCalendar.from(ZonedDateTime.ofInstant(datedAt, CollectionWindow.ZONE));
        PDDocumentInformation information = document.getDocumentInformation();
        information.setTitle(title);
        information.setAuthor(author);
        information.setCreator(MessageBundles.get(PrintedMessages.class).system());
        information.setCreationDate(dated);
        information.setModificationDate(dated);
        document.setDocumentId(datedAt.getEpochSecond());
        document.getDocumentCatalog().setLanguage("vi-VN");
        PDViewerPreferences preferences =
                new PDViewerPreferences(document.getDocumentCatalog().getCOSObject());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** What is drawn on one page. */
    public interface Drawing {
        /** Draws in millimetres of an A4 page. */
        void on(Canvas canvas) throws IOException;
    }

    /** Adds a page; what is drawn for A4 is enlarged to fill larger paper. */
    public void add(Paper paper, Drawing drawing) {
        PDPage page = new PDPage(new PDRectangle(paper.width() * POINTS_PER_MM, paper.height() * POINTS_PER_MM));
        document.addPage(page);
        float scale = POINTS_PER_MM * paper.width() / Paper.A4.width();
        try (PDPageContentStream stream = new PDPageContentStream(document, page, AppendMode.OVERWRITE, true)) {
            stream.transform(new Matrix(scale, 0, 0, scale, 0, 0));
            drawing.on(new Canvas(stream, this::font, Paper.A4.height(), page));
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
    }

    /** The finished file, tagged: {@code content} says in which order what was drawn of it is read. */
    public byte[] finish(Tag content) {
        Map<PDPage, COSArray> owners = new LinkedHashMap<>();
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        content.write(root, owners);
        Map<Integer, PDParentTreeValue> numbers = new TreeMap<>();
        owners.forEach((page, own) -> {
            page.setStructParents(numbers.size());
            page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
            numbers.put(numbers.size(), new PDParentTreeValue(own));
        });
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(numbers.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
        return finish();
    }

    /** The finished file. */
    public byte[] finish() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            document.save(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException("nothing can fail in memory", e);
        }
    }

    private PDType0Font font(Typeface face) {
        return fonts.computeIfAbsent(face, wanted -> {
            try {
                return PDType0Font.load(document, wanted.open(), true);
            } catch (IOException e) {
                throw new UncheckedIOException("a font of ours is broken", e);
            }
        });
    }
}
