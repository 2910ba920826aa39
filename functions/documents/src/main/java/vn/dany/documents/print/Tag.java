package vn.dany.documents.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.jspecify.annotations.Nullable;
import vn.dany.core.kit.Paper;

/**
 * An element of a document as those have it who do not see its pages: parts in the order of reading, or what was drawn of
 * it, which may be on several pages.
 */
public final class Tag {

    private static final float POINTS_PER_MM = 72 / 25.4f;

    private final String type;
    private final int span;
    private final String described;
    private final List<Tag> parts = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private @Nullable PDRectangle box;

    private Tag(String type, int span) {
        this(type, span, "");
    }

    private Tag(String type, int span, String described) {
        this.type = type;
        this.span = span;
        this.described = described;
    }

    /** Something drawn, by its number on the page. */
    private record Mark(PDPage page, int number) {}

    /** A whole document, empty as yet. */
    public static Tag document() {
        return new Tag("Document", 1);
    }

    /** A new last part, of a standard type such as {@code P}. */
    public Tag add(String ofType) {
        return add(new Tag(ofType, 1));
    }

    /** A new last part that is a drawing, with what it says for those who do not see it. */
    public Tag addFigure(String described) {
        return add(new Tag("Figure", 1, described));
    }

    /** A cell over {@code columns}. */
    public Tag addCell(boolean head, int columns) {
        return add(new Tag(head ? "TH" : "TD", columns));
    }

    private Tag add(Tag part) {
        parts.add(part);
        return part;
    }

    String type() {
        return type;
    }

    void mark(PDPage page, int number) {
        marks.add(new Mark(page, number));
    }

    /** Where on its page a drawing stands, in millimetres from the upper left corner. */
    void box(double x, double y, double width, double height) {
        box = new PDRectangle(
                (float) x * POINTS_PER_MM,
                (float) (Paper.A4.height() - y - height) * POINTS_PER_MM,
                (float) width * POINTS_PER_MM,
                (float) height * POINTS_PER_MM);
    }

    /** Writes itself under {@code node}, and for each mark of a page which element it belongs to. */
    void write(PDStructureNode node, Map<PDPage, COSArray> owners) {
        PDStructureElement element = new PDStructureElement(type, node);
        if (span > 1 || type.equals("TH")) {
            PDTableAttributeObject cell = new PDTableAttributeObject();
            if (span > 1) {
                cell.setColSpan(span);
            }
            if (type.equals("TH")) {
                cell.setScope(PDTableAttributeObject.SCOPE_COLUMN);
            }
            element.addAttribute(cell);
        }
        if (!described.isEmpty()) {
            element.setAlternateDescription(described);
        }
        if (box != null) {
            PDLayoutAttributeObject place = new PDLayoutAttributeObject();
            place.setPlacement(PDLayoutAttributeObject.PLACEMENT_BLOCK);
            place.setBBox(box);
            element.addAttribute(place);
        }
        for (Mark mark : marks) {
            PDMarkedContentReference drawn = new PDMarkedContentReference();
            drawn.setPage(mark.page());
            drawn.setMCID(mark.number());
            element.appendKid(drawn);
            COSArray own = owners.computeIfAbsent(mark.page(), page -> new COSArray());
            own.growToSize(mark.number() + 1);
            own.set(mark.number(), element.getCOSObject());
        }
        parts.forEach(part -> part.write(element, owners));
        node.appendKid(element);
    }
}
