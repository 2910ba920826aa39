package vn.dany.documents.kit;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;
import vn.dany.templates.printed.PrintedMessages;

/** When answers are taken, line by line as it is printed; the words are those of {@link Moments}. */
final class WindowLines {

    private static final int MOST_LISTED = 6;
    private static final Moments MOMENTS = Moments.in(Language.VI);

    private WindowLines() {}

    /** One line for a single window; a line for each of several; many are summed up. */
    static List<String> of(List<CollectionWindow> windows) {
        PrintedMessages words = MessageBundles.get(PrintedMessages.class);
        if (windows.size() == 1) {
            return List.of(Moments.capital(MOMENTS.window(windows.get(0))));
        }
        if (windows.size() > MOST_LISTED) {
            CollectionWindow whole = new CollectionWindow(
                    windows.get(0).opensAt(), windows.get(windows.size() - 1).closesAt());
            return List.of(Moments.capital(MOMENTS.window(whole)), words.rounds(windows.size()));
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < windows.size(); i++) {
            lines.add(words.roundWindow(i + 1, MOMENTS.window(windows.get(i))));
        }
        return lines;
    }
}
