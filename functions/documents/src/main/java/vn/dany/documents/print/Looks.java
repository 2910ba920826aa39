package vn.dany.documents.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import vn.dany.documents.print.Canvas.Style;

/**
 * The paragraph styles of a Word document, so that what is printed looks as it does there. All of them are complete in
 * themselves: none takes from another one but size and colour of the letters.
 */
public final class Looks {

    private static final double MM_PER_TWIP = 25.4 / 1440;

    private final Map<String, Look> byId = new HashMap<>();

    /**
     * Those of {@code styleSheet}, the part {@code word/styles.xml} of a document of ours.
     *
     * @param size how large everything is, 1 for as large as there
     */
    public Looks(String styleSheet, double size) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Element root = factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(styleSheet)))
                    .getDocumentElement();
            double usual = points(child(root, "w:docDefaults").orElseThrow(), 12);
            NodeList styles = root.getElementsByTagName("w:style");
            for (int i = 0; i < styles.getLength(); i++) {
                Element style = (Element) styles.item(i);
                byId.put(style.getAttribute("w:styleId"), look(style, usual).sized(size));
            }
        } catch (IOException | ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a style sheet of ours is broken", e);
        }
    }

    /** The style of this name; one that is not there is a mistake of ours. */
    public Look of(String id) {
        return Optional.ofNullable(byId.get(id)).orElseThrow(() -> new IllegalArgumentException("no style " + id));
    }

    /** Twentieths of a point, as Word documents have lengths, in millimetres. */
    public static double millimetres(int twips) {
        return twips * MM_PER_TWIP;
    }

    private static Look look(Element style, double usual) {
        boolean bold = child(style, "w:b").isPresent();
        boolean italic = child(style, "w:i").isPresent();
        Typeface face = bold
                ? italic ? Typeface.PAPER_BOLD_ITALIC : Typeface.PAPER_BOLD
                : italic ? Typeface.PAPER_ITALIC : Typeface.PAPER;
        return new Look(
                new Style(face, points(style, usual), Ink.FULL),
                child(style, "w:u").isPresent(),
                setting(style),
                length(style, "w:spacing", "w:before"),
                length(style, "w:spacing", "w:after"),
                length(style, "w:ind", "w:firstLine"),
                length(style, "w:ind", "w:left"),
                length(style, "w:ind", "w:right"),
                child(style, "w:keepNext").isPresent(),
                child(style, "w:keepLines").isPresent(),
                child(style, "w:pageBreakBefore").isPresent(),
                child(style, "w:pBdr").isPresent(),
                child(style, "w:outlineLvl")
                        .map(level -> 1 + Integer.parseInt(level.getAttribute("w:val")))
                        .orElse(0));
    }

    private static Look.Setting setting(Element style) {
        String set = child(style, "w:jc").map(jc -> jc.getAttribute("w:val")).orElse("left");
        return switch (set) {
            case "both" -> Look.Setting.JUSTIFIED;
            case "center" -> Look.Setting.CENTRE;
            case "right" -> Look.Setting.RIGHT;
            default -> Look.Setting.LEFT;
        };
    }

    private static double points(Element element, double usual) {
        return child(element, "w:sz")
                .map(size -> Integer.parseInt(size.getAttribute("w:val")) / 2.0)
                .orElse(usual);
    }

    private static double length(Element style, String name, String attribute) {
        return child(style, name)
                .map(element -> element.getAttribute(attribute))
                .filter(value -> !value.isEmpty())
                .map(value -> millimetres(Integer.parseInt(value)))
                .orElse(0.0);
    }

    private static Optional<Element> child(Element element, String name) {
        return Optional.ofNullable((Element) element.getElementsByTagName(name).item(0));
    }
}
