package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import vn.dany.core.report.Pace;
import vn.dany.core.report.UnitPace;

/** How a unit's pace is drawn and said: a colour, a sign and a word, so that none stands alone. */
record PaceWords(String style, String sign, String text) {

    /** One line of the legend. */
    public record Step(String style, String sign, String text, String count) {}

    static PaceWords of(UnitPace.State state, PaceMessages messages) {
        return switch (state) {
            case NOT_OPEN -> new PaceWords("notopen", "–", messages.stateNotOpen());
            case REACHED -> new PaceWords("reached", "✓", messages.stateReached());
            case ON_PLAN -> new PaceWords("onplan", "●", messages.stateOnPlan());
            case SLOW -> new PaceWords("slow", "◐", messages.stateSlow());
            case BEHIND -> new PaceWords("behind", "▼", messages.stateBehind());
            case SILENT -> new PaceWords("silent", "○", messages.stateSilent());
            case UNPLANNED -> new PaceWords("unplanned", "•", messages.stateUnplanned());
        };
    }

    /** What each sign on the page means, with how many units have it. */
    static List<Step> legend(Pace pace, Wording wording) {
        List<Step> legend = new ArrayList<>();
        for (UnitPace.State state : UnitPace.State.values()) {
            long count = pace.whole().count(state);
            if (count > 0) {
                PaceWords words = of(state, wording.pace());
                legend.add(new Step(
                        words.style(),
                        words.sign(),
                        words.text(),
                        wording.figures().count(count)));
            }
        }
        return legend;
    }
}
