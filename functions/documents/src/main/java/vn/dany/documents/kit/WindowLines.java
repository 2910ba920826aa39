package vn.dany.documents.kit;

import java.util.ArrayList;
import java.util.List;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/** When answers are taken, line by line as it is printed; the words are those of {@link Moments}. */
final class WindowLines {

    private static final int MOST_LISTED = 6;
    private static final Moments MOMENTS = Moments.in(Language.VI);

    private WindowLines() {}

    /** One line for a single window; a line for each of several; many are summed up. */
    static List<String> of(List<CollectionWindow> windows) {
        if (windows.size() == 1) {
            return List.of(Moments.capital(MOMENTS.window(windows.get(0))));
        }
        if (windows.size() > MOST_LISTED) {
            CollectionWindow whole = new CollectionWindow(
                    windows.get(0).opensAt(), windows.get(windows.size() - 1).closesAt());
            return List.of(Moments.capital(MOMENTS.window(whole)), "(" + windows.size() + " đợt)");
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            lines.add("Đợt " + (i + 1) + ": " + MOMENTS.window(windows.get(i)));
        }
        return lines;
    }
}
