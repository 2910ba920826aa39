package vn.dany.templates.console;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignPlan;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.PlanCheck;

/**
 * The windows of a plan as bars under one scale.
 *
 * @param span from when to when the scale goes
 * @param now where the present stands on the scale, empty if it lies outside
 */
public record Timeline(String span, String now, List<Bar> bars) {

    /** One window: where its bar begins and how long it is. */
    public record Bar(String name, String window, String style, String start, String length) {}

    private record Named(String name, boolean trial, CollectionWindow window) {}

    /** The windows of {@code plan} whose times can be read; no bars if there is none. */
    static Timeline of(CampaignPlan plan, Instant now, Wording wording) {
        ConsoleMessages messages = wording.console();
        Figures figures = wording.figures();
        List<Named> windows = new ArrayList<>();
        plan.trial().flatMap(Timeline::window).ifPresent(w -> windows.add(new Named(messages.trialRound(), true, w)));
        for (int i = 0; i < plan.rounds().size(); i++) {
            String name = messages.round(i + 1);
            window(plan.rounds().get(i)).ifPresent(w -> windows.add(new Named(name, false, w)));
        }
        if (windows.isEmpty()) {
            return new Timeline("", "", List.of());
        }
        Instant from = windows.stream()
                .map(w -> w.window().opensAt())
                .min(Instant::compareTo)
                .orElseThrow();
        Instant to = windows.stream()
                .map(w -> w.window().closesAt())
                .max(Instant::compareTo)
                .orElseThrow();
        List<Bar> bars = windows.stream()
                .map(w -> new Bar(
                        w.name(),
                        figures.window(w.window()),
                        w.trial()
                                ? "level-4"
                                : RoundState.of(w.window(), now) == RoundState.CLOSED ? "level-3" : "fill",
                        share(from, w.window().opensAt(), from, to),
                        share(w.window().opensAt(), w.window().closesAt(), from, to)))
                .toList();
        boolean within = !now.isBefore(from) && now.isBefore(to);
        return new Timeline(
                figures.window(new CollectionWindow(from, to)), within ? share(from, now, from, to) : "", bars);
    }

    private static Optional<CollectionWindow> window(CampaignPlan.Times times) {
        return PlanCheck.time(times.opensAt())
                .flatMap(opens -> PlanCheck.time(times.closesAt())
                        .filter(opens::isBefore)
                        .map(closes -> new CollectionWindow(opens, closes)));
    }

    private static String share(Instant begin, Instant end, Instant from, Instant to) {
        long whole = Math.max(1, Duration.between(from, to).toSeconds());
        return Figures.length((int) (Duration.between(begin, end).toSeconds() * 10_000 / whole));
    }
}
