package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.List;
import vn.dany.core.report.Progress;
import vn.dany.core.report.UnitProgress;

/**
 * The colours of the overview: by response rate where headcounts are declared, else by the number of responses. A unit
 * without a headcount among others with one keeps a colour of its own.
 */
public final class ProgressSteps {

    private static final String SILENT = "silent";
    private static final String UNRATED = "unrated";

    /** Upper bounds in basis points, excluded; what reaches the last has the last colour. */
    private static final int[] RATES = {2_500, 5_000, 7_500, 10_000};

    private static final int[] COUNTS = {5, 10, 20, 40};

    private final boolean rated;
    private final boolean mixed;
    private final Wording wording;

    private ProgressSteps(boolean rated, boolean mixed, Wording wording) {
        this.rated = rated;
        this.mixed = mixed;
        this.wording = wording;
    }

    /** What a colour of the overview means. */
    public record Step(String style, String text) {}

    static ProgressSteps of(Progress progress, Wording wording) {
        List<UnitProgress> units = progress.groups().stream()
                .flatMap(group -> group.units().stream())
                .toList();
        long declared =
                units.stream().filter(unit -> unit.headcount().isPresent()).count();
        return new ProgressSteps(declared > 0, declared > 0 && declared < units.size(), wording);
    }

    /** Style class of a unit's tile. */
    String style(UnitProgress unit) {
        if (unit.responses() == 0) {
            return SILENT;
        }
        if (!rated) {
            return "shade-" + step(unit.responses(), COUNTS);
        }
        return unit.responseRate().isPresent()
                ? "shade-" + step(unit.responseRate().getAsInt(), RATES)
                : UNRATED;
    }

    /** What each colour means. */
    List<Step> legend() {
        ConsoleMessages messages = wording.console();
        Figures figures = wording.figures();
        List<Step> legend = new ArrayList<>();
        legend.add(new Step(SILENT, messages.stepSilent()));
        int[] bounds = rated ? RATES : COUNTS;
        for (int i = 0; i <= bounds.length; i++) {
            String text;
            if (i < bounds.length) {
                text = rated ? messages.stepRateBelow(bounds[i] / 100) : messages.stepBelow(bounds[i]);
            } else {
                text = rated ? messages.stepComplete() : messages.stepFrom(figures.count(bounds[i - 1]));
            }
            legend.add(new Step("shade-" + (i + 1), text));
        }
        if (mixed) {
            legend.add(new Step(UNRATED, messages.stepUnrated()));
        }
        return legend;
    }

    private static int step(long figure, int[] bounds) {
        int step = 1;
        for (int bound : bounds) {
            step += figure >= bound ? 1 : 0;
        }
        return step;
    }
}
