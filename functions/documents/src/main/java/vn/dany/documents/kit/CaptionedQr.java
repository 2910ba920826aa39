package vn.dany.documents.kit;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import vn.dany.adapters.qr.PngPicture;
import vn.dany.adapters.qr.QrSymbol;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;
import vn.dany.documents.print.Typeface;

/**
 * A symbol as a picture whose description says what it is: the unit and the readable address. As SVG it has them written
 * below it, too; as PNG the name of the file tells them.
 *
 * @param unit name of the unit, with its placement if it has several
 * @param group name of the unit above
 * @param address readable address
 */
public record CaptionedQr(QrSymbol symbol, String unit, String group, String address) {

    /** The picture of a code. */
    public static CaptionedQr of(Kit kit, Kit.Group group, PrintedCode code, QrSymbol symbol) {
        String unit = code.place().map(place -> code.unitName() + " – " + place).orElse(code.unitName());
        return new CaptionedQr(symbol, unit, group.fullName(), kit.address().page(code.code()));
    }

    /** 100 mm wide at the resolution it states, without a word to be seen. */
    public byte[] png() {
        return PngPicture.of(symbol, new TreeMap<>(Map.of("Title", unit + ", " + group, "Description", address)));
    }

    /** One unit a module, 100 mm wide. */
    public byte[] svg() {
        int size = symbol.size();
        double tall = size * 1.19;
        String title = escape(unit + ", " + group);
        String box = String.format(Locale.ROOT, "%d %.2f", size, tall);
        String millimetres = String.format(Locale.ROOT, "width=\"100mm\" height=\"%.1fmm\"", 100 * tall / size);
        return ("<svg xmlns=\"http://www.w3.org/2000/svg\" " + millimetres + " viewBox=\"0 0 " + box
                        + "\" role=\"img\">"
                        + "<title>" + title + "</title><desc>" + escape(address) + "</desc>"
                        + "<path fill=\"#fff\" d=\"M0 0h" + size + "v" + String.format(Locale.ROOT, "%.2f", tall) + "h-"
                        + size + "z\"/>"
                        + "<path shape-rendering=\"crispEdges\" d=\"" + symbol.outlines() + "\"/>"
                        + line(unit, Typeface.BOLD, 2.2, size * 1.03)
                        + line(group, Typeface.REGULAR, 1.4, size * 1.085)
                        + line(address, Typeface.REGULAR, 1.45, size * 1.15)
                        + "</svg>\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Whatever font the reader has, a long line is squeezed to the width it has in ours. */
    private String line(String text, Typeface face, double height, double foot) {
        double room = symbol.size() - 4;
        double size = Math.min(height, height * room / face.width(text, height));
        return String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.2f\" font-family=\"Noto Sans, Arial, sans-serif\" font-size=\"%.2f\""
                        + " font-weight=\"%s\" text-anchor=\"middle\" textLength=\"%.2f\""
                        + " lengthAdjust=\"spacingAndGlyphs\">%s</text>",
                symbol.size() / 2.0,
                foot,
                size,
                face == Typeface.BOLD ? "bold" : "normal",
                face.width(text, size),
                escape(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
