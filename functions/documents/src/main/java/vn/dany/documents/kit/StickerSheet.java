package vn.dany.documents.kit;

import io.quarkus.qute.i18n.MessageBundles;
import java.io.IOException;
import java.util.List;
import vn.dany.adapters.qr.QrSymbol;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;
import vn.dany.documents.print.Canvas;
import vn.dany.documents.print.Canvas.Align;
import vn.dany.documents.print.Canvas.Style;
import vn.dany.documents.print.Ink;
import vn.dany.documents.print.Typeface;
import vn.dany.templates.printed.PrintedMessages;

/**
 * Twelve stickers of one code on A4, with cut marks. One code a sheet, because a sheet goes to one office, which puts
 * its stickers on several counters; a sheet of many units would have to be cut before it could be handed out.
 */
final class StickerSheet {

    private static final int COLUMNS = 3;
    private static final int ROWS = 4;
    private static final double WIDE = 60;
    private static final double TALL = 66;
    private static final double LEFT = (210 - COLUMNS * WIDE) / 2;
    private static final double TOP = (297 - ROWS * TALL) / 2;

    /** What a crooked cut may take away. */
    private static final double SPARE = 3;

    private static final double SYMBOL = 40;
    private static final double CAPITALS = 2.6;
    private static final double INNER = WIDE - 2 * SPARE;

    private static final Style UNIT = new Style(Typeface.BOLD, 11, Ink.WHITE);
    private static final Style PLACE = new Style(Typeface.BOLD, 8.5, Ink.BLACK);
    private static final Style CALL = new Style(Typeface.BOLD, 9, Ink.RED);
    private static final Style SMALL = new Style(Typeface.REGULAR, 6, Ink.GREY);
    private static final Style ADDRESS = new Style(Typeface.REGULAR, 7, Ink.BLACK);

    private final PrintedMessages words = MessageBundles.get(PrintedMessages.class);
    private final Kit kit;

    StickerSheet(Kit kit) {
        this.kit = kit;
    }

    void draw(Canvas canvas, PrintedCode code, QrSymbol symbol) throws IOException {
        marks(canvas);
        for (int row = 0; row < ROWS; row++) {
            for (int column = 0; column < COLUMNS; column++) {
                sticker(canvas, code, symbol, LEFT + column * WIDE, TOP + row * TALL);
            }
        }
    }

    private void sticker(Canvas canvas, PrintedCode code, QrSymbol symbol, double x, double y) throws IOException {
        double centre = x + WIDE / 2;
        double band = 8;
        canvas.fill(Ink.RED, x + SPARE, y + SPARE, INNER, band);
        canvas.fill(Ink.GOLD, x + SPARE, y + SPARE + band, INNER, 0.6);
        Style unit = canvas.fitting(UNIT, code.unitName(), INNER - 4, 1);
        canvas.text(unit, Align.CENTRE, code.unitName(), centre, y + SPARE + band / 2 + unit.leading() * 0.27);
        Style small = canvas.fitting(SMALL, kit.title(), INNER, 2);
        List<String> titles = canvas.broken(small, kit.title(), INNER);
        double foot = y + TALL - SPARE - 0.6;
        String address = kit.address().page(code.code());
        canvas.text(canvas.fitting(ADDRESS, address, INNER, 1), Align.CENTRE, address, centre, foot);
        foot -= 3.2 + (titles.size() - 1) * small.leading();
        canvas.lines(small, Align.CENTRE, titles, centre, foot);
        foot -= 3.6;
        canvas.text(CALL, Align.CENTRE, words.sticker(), centre, foot);
        if (code.place().isPresent()) {
            Style place = canvas.fitting(PLACE, code.place().get(), INNER, 1);
            foot -= 3.9;
            canvas.text(place, Align.CENTRE, code.place().get(), centre, foot);
        }
        // Words must not stand in the quiet zone: where there are many the symbol is smaller.
        double top = y + SPARE + band + 0.6;
        double side = Math.min(SYMBOL, foot - CAPITALS - top);
        canvas.symbol(symbol, centre - side / 2, top, side);
    }

    /** Short lines outside the stickers, and crosses where four of them meet. */
    private static void marks(Canvas canvas) throws IOException {
        double right = LEFT + COLUMNS * WIDE;
        double bottom = TOP + ROWS * TALL;
        for (int column = 0; column <= COLUMNS; column++) {
            double x = LEFT + column * WIDE;
            mark(canvas, x, TOP - 5, x, TOP - 1);
            mark(canvas, x, bottom + 1, x, bottom + 5);
            for (int row = 1; row < ROWS; row++) {
                double y = TOP + row * TALL;
                for (double arm : List.of(-1.5, 1.5)) {
                    mark(canvas, x, y, x, y + arm);
                }
            }
        }
        for (int row = 0; row <= ROWS; row++) {
            double y = TOP + row * TALL;
            mark(canvas, LEFT - 5, y, LEFT - 1, y);
            mark(canvas, right + 1, y, right + 5, y);
            for (int column = 1; column < COLUMNS; column++) {
                double x = LEFT + column * WIDE;
                mark(canvas, x - 1.5, y, x + 1.5, y);
            }
        }
    }

    private static void mark(Canvas canvas, double x1, double y1, double x2, double y2) throws IOException {
        canvas.line(Ink.GREY, 0.2, x1, y1, x2, y2);
    }
}
