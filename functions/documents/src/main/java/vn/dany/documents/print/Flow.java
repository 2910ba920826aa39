package vn.dany.documents.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.kit.Paper;

/**
 * Pieces of a document one below the other, broken into pages. What keeps to what follows stands on one page with it, if
 * one page holds both.
 *
 * @param left margin in millimetres, like the others
 */
public record Flow(double left, double top, double right, double bottom) {

    /**
     * Something that is not broken.
     *
     * @param before room above it, but for the head of a page; of two neighbours' the larger counts
     * @param heads what is drawn again above it where it begins a page
     */
    record Piece(
            double before,
            double height,
            double after,
            boolean keepsNext,
            boolean newPage,
            List<Piece> heads,
            Painter painter) {}

    /** Draws a piece. */
    interface Painter {
        /**
         * Draws it with its top at {@code y}.
         *
         * @param again whether that is not the first time
         */
        void at(Canvas canvas, double y, boolean again) throws IOException;
    }

    /** A piece on its page. */
    record Placed(Piece piece, double y, boolean again) {}

    /** What stands above the text. */
    public interface Head {
        /** Draws it, on the page of this number from 1. */
        void on(Canvas canvas, int page) throws IOException;
    }

    /** The width of the text. */
    public double width() {
        return Paper.A4.width() - left - right;
    }

    /** The height of the text on a page. */
    double height() {
        return foot() - top;
    }

    private double foot() {
        return Paper.A4.height() - bottom;
    }

    /** How many pages {@code pieces} take. */
    int count(List<Piece> pieces) {
        return broken(pieces).size();
    }

    /** Draws {@code pieces}, the same head on every page. */
    void draw(PrintedPages pages, List<Piece> pieces, Head head) {
        List<List<Placed>> broken = broken(pieces);
        for (int page = 0; page < broken.size(); page++) {
            int number = page + 1;
            List<Placed> on = broken.get(page);
            pages.add(Paper.A4, canvas -> {
                canvas.ornament(drawn -> head.on(drawn, number));
                for (Placed placed : on) {
                    placed.piece().painter().at(canvas, placed.y(), placed.again());
                }
            });
        }
    }

    private List<List<Placed>> broken(List<Piece> pieces) {
        List<List<Placed>> pages = new ArrayList<>();
        pages.add(new ArrayList<>());
        double y = top;
        double after = 0;
        int start = 0;
        while (start < pieces.size()) {
            int end = start + 1;
            while (end < pieces.size() && pieces.get(end - 1).keepsNext()) {
                end++;
            }
            List<Piece> together = pieces.subList(start, end);
            boolean fits = y + height(together, after) <= foot();
            boolean fresh = pages.get(pages.size() - 1).isEmpty();
            boolean breaks = !fresh && (together.get(0).newPage() || !fits);
            for (Piece piece : together) {
                double gap = Math.max(after, piece.before());
                if (breaks || (y > top && y + gap + piece.height() > foot())) {
                    breaks = false;
                    y = top;
                    gap = 0;
                    pages.add(new ArrayList<>());
                    for (Piece head : piece.heads()) {
                        pages.get(pages.size() - 1).add(new Placed(head, y, true));
                        y += head.height();
                    }
                }
                y += pages.get(pages.size() - 1).isEmpty() ? 0 : gap;
                pages.get(pages.size() - 1).add(new Placed(piece, y, false));
                y += piece.height();
                after = piece.after();
            }
            start = end;
        }
        return pages;
    }

    private static double height(List<Piece> pieces, double before) {
        double height = 0;
        double after = before;
        for (Piece piece : pieces) {
            height += Math.max(after, piece.before()) + piece.height();
            after = piece.after();
        }
        return height;
    }
}
