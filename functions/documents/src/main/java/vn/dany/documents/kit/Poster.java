package vn.dany.documents.kit;

import io.quarkus.qute.i18n.MessageBundles;
import java.io.IOException;
import java.util.List;
import vn.dany.adapters.qr.QrSymbol;
import vn.dany.adapters.qr.ZxingQrDrawing;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.PrintedCode;
import vn.dany.documents.print.Canvas;
import vn.dany.documents.print.Canvas.Align;
import vn.dany.documents.print.Canvas.Style;
import vn.dany.documents.print.Ink;
import vn.dany.documents.print.Typeface;
import vn.dany.templates.printed.PrintedMessages;

/**
 * The sheet on the wall: who asks what, for which unit, the symbol, what to do, when that unit takes answers, and that
 * nobody's name is asked where that is so.
 * Nothing lies within 10 mm of the edge, where office printers do not print.
 */
final class Poster {

    private static final double MARGIN = 10;
    private static final double WIDTH = 210;
    private static final double CENTRE = WIDTH / 2;
    private static final double INNER = WIDTH - 2 * MARGIN;

    /** Without its quiet zone: a telephone two steps away reads that. */
    private static final double SYMBOL = 80.5;

    private static final double ADDRESS_TALL = 13;
    private static final double STEPS_TALL = 24;
    private static final double FOOT = 297 - MARGIN;
    private static final double PANEL_TALL = 28;

    private static final Style ORGAN = new Style(Typeface.BOLD, 11, Ink.WHITE);
    private static final Style TITLE = new Style(Typeface.BOLD, 28, Ink.WHITE);
    private static final Style POPULATION = new Style(Typeface.REGULAR, 11, Ink.WHITE);
    private static final Style UNIT = new Style(Typeface.BOLD, 38, Ink.RED);
    private static final Style PLACE = new Style(Typeface.REGULAR, 15, Ink.BLACK);
    private static final Style HINT = new Style(Typeface.REGULAR, 10.5, Ink.GREY);
    private static final Style ADDRESS = new Style(Typeface.BOLD, 14, Ink.BLACK);
    private static final Style STEP = new Style(Typeface.BOLD, 14, Ink.BLACK);
    private static final Style NUMBER = new Style(Typeface.BOLD, 15, Ink.WHITE);
    private static final Style HEAD = new Style(Typeface.BOLD, 12, Ink.RED);
    private static final Style BODY = new Style(Typeface.REGULAR, 10.5, Ink.BLACK);
    private static final Style DATE = new Style(Typeface.BOLD, 14, Ink.BLACK);
    private static final Style CONTACT = new Style(Typeface.REGULAR, 9.5, Ink.GREY);

    private final PrintedMessages words = MessageBundles.get(PrintedMessages.class);
    private final Kit kit;

    Poster(Kit kit) {
        this.kit = kit;
    }

    void draw(Canvas canvas, Kit.Group group, PrintedCode code, QrSymbol symbol) throws IOException {
        double above = unit(canvas, group, code, header(canvas));
        double panelAt = contact(canvas) - 4 - PANEL_TALL;
        double side = SYMBOL * symbol.size() / (symbol.size() - 2 * ZxingQrDrawing.QUIET_ZONE);
        // What is left over is given to the four gaps alike, so that the sheet looks filled whatever stands on it.
        double gap = (panelAt - above - side - ADDRESS_TALL - STEPS_TALL) / 4;
        canvas.symbol(symbol, CENTRE - side / 2, above + gap, side);
        frame(canvas, CENTRE - side / 2, above + gap, side);
        address(canvas, code, above + gap + side + gap * 0.7);
        steps(canvas, panelAt - gap * 0.9 - STEPS_TALL);
        panel(canvas, kit.windows(code), panelAt);
    }

    /** Returns where it ends. */
    private double header(Canvas canvas) throws IOException {
        double wide = INNER - 16;
        Style title = canvas.fitting(TITLE, kit.title(), wide, 2);
        List<String> organ = canvas.broken(canvas.fitting(ORGAN, kit.organ(), wide, 2), kit.organ(), wide);
        List<String> titles = canvas.broken(title, kit.title(), wide);
        String whom = words.posterPopulation(kit.population());
        Style populationStyle = canvas.fitting(POPULATION, whom, wide, 2);
        List<String> population = canvas.broken(populationStyle, whom, wide);
        double tall = 7
                + organ.size() * ORGAN.leading()
                + 3
                + titles.size() * title.leading()
                + 2
                + population.size() * populationStyle.leading()
                + 4;
        canvas.fill(Ink.RED, MARGIN, MARGIN, INNER, tall);
        canvas.fill(Ink.GOLD, MARGIN, MARGIN + tall, INNER, 1.6);
        double y = canvas.lines(ORGAN, Align.CENTRE, organ, CENTRE, MARGIN + 7 + ORGAN.leading() * 0.7);
        y = canvas.lines(title, Align.CENTRE, titles, CENTRE, y + 3 + title.leading() * 0.95);
        canvas.lines(populationStyle, Align.CENTRE, population, CENTRE, y + 4 + populationStyle.leading());
        return MARGIN + tall + 1.6;
    }

    private double unit(Canvas canvas, Kit.Group group, PrintedCode code, double top) throws IOException {
        Style name = canvas.fitting(UNIT, code.unitName(), INNER, 1);
        double y = top + 4 + name.leading() * 0.72;
        canvas.text(name, Align.CENTRE, code.unitName(), CENTRE, y);
        String above = group.fullName().equals(code.unitName()) ? "" : group.fullName();
        String line = code.place()
                .map(place -> above.isEmpty() ? place : place + " – " + above)
                .orElse(above);
        if (line.isEmpty()) {
            return y;
        }
        Style place = canvas.fitting(PLACE, line, INNER, 1);
        y += 2.5 + place.leading();
        canvas.text(place, Align.CENTRE, line, CENTRE, y);
        return y;
    }

    private void address(Canvas canvas, PrintedCode code, double top) throws IOException {
        double y = top + 4;
        canvas.text(HINT, Align.CENTRE, words.posterAddress(), CENTRE, y);
        String address = kit.address().page(code.code());
        Style fitting = canvas.fitting(ADDRESS, address, INNER, 1);
        canvas.text(fitting, Align.CENTRE, address, CENTRE, y + 1.5 + fitting.leading() * 0.85);
    }

    /** Four corners in gold, as a viewfinder has them. */
    private static void frame(Canvas canvas, double x, double y, double side) throws IOException {
        double arm = 12;
        double thick = 1.2;
        for (double left : new double[] {x, x + side}) {
            for (double top : new double[] {y, y + side}) {
                double right = left == x ? arm : -arm;
                double down = top == y ? arm : -arm;
                double half = thick / 2;
                canvas.line(Ink.GOLD, thick, left - Math.copySign(half, right), top, left + right, top);
                canvas.line(Ink.GOLD, thick, left, top, left, top + down);
            }
        }
    }

    private void steps(Canvas canvas, double top) throws IOException {
        List<String> steps = List.of(words.posterScan(), words.posterAnswer(), words.posterSend());
        List<String> how = List.of(words.posterScanHow(), words.posterAnswerHow(), words.posterSendHow());
        double column = INNER / steps.size();
        double centre = top + 5.5;
        for (int i = 0; i < steps.size(); i++) {
            double x = MARGIN + column * (i + 0.5);
            String step = steps.get(i);
            double left = x - (11 + 3 + canvas.width(STEP, step)) / 2;
            canvas.disc(Ink.RED, left + 5.5, centre, 5.5);
            canvas.text(NUMBER, Align.CENTRE, String.valueOf(i + 1), left + 5.5, centre + 1.95);
            canvas.text(STEP, Align.LEFT, step, left + 14, centre + 1.8);
            List<String> lines = canvas.broken(HINT, how.get(i), column - 8);
            canvas.lines(HINT, Align.CENTRE, lines, x, centre + 12);
        }
    }

    private void panel(Canvas canvas, List<CollectionWindow> windows, double top) throws IOException {
        canvas.fill(Ink.PALE, MARGIN, top, INNER, PANEL_TALL);
        canvas.fill(Ink.RED, MARGIN, top, 1.6, PANEL_TALL);
        double column = kit.nameless() ? INNER / 2 : INNER;
        double x = MARGIN + 7;
        List<String> lines = WindowLines.of(windows);
        cell(canvas, words.posterWindow(), lines.size() == 1 ? DATE : BODY, lines, x, top, column - 10);
        if (kit.nameless()) {
            cell(
                    canvas,
                    words.posterNameless(),
                    BODY,
                    List.of(words.posterNamelessText()),
                    x + column,
                    top,
                    column - 10);
        }
    }

    /** A head and what it is about, in letters small enough for all of it; several paragraphs have one line each. */
    private static void cell(
            Canvas canvas, String head, Style style, List<String> paragraphs, double x, double top, double wide)
            throws IOException {
        double y = top + 8.5;
        canvas.text(HEAD, Align.LEFT, head, x, y);
        Style body = style;
        while (body.points() > 6 && !fits(canvas, body, paragraphs, wide, PANEL_TALL - 13)) {
            body = body.sized(body.points() - 0.5);
        }
        y += 2;
        for (String paragraph : paragraphs) {
            y = canvas.lines(body, Align.LEFT, canvas.broken(body, paragraph, wide), x, y + body.leading());
        }
    }

    private static boolean fits(Canvas canvas, Style body, List<String> paragraphs, double wide, double tall) {
        int lines = paragraphs.stream()
                .mapToInt(paragraph -> canvas.broken(body, paragraph, wide).size())
                .sum();
        boolean single = paragraphs.size() == 1 || lines == paragraphs.size();
        return single && lines * body.leading() <= tall;
    }

    /** At the foot of the sheet; returns where it begins. */
    private double contact(Canvas canvas) throws IOException {
        Style style = canvas.fitting(CONTACT, kit.contact(), INNER - 10, 2);
        List<String> lines = canvas.broken(style, kit.contact(), INNER - 10);
        double top = FOOT - lines.size() * style.leading();
        canvas.lines(style, Align.CENTRE, lines, CENTRE, top + style.leading() * 0.75);
        return top;
    }
}
