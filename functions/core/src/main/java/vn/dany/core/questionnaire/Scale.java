package vn.dany.core.questionnaire;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A named scale, from the best level to the worst, don't-know last.
 *
 * @param favourable how many of the top levels count as favourable
 * @param indicator what the share of those levels is called, such as "Tỷ lệ hài lòng"; null for a neutral name
 */
public record Scale(
        String name,
        List<Choice> choices,
        int favourable,
        @Nullable LocalizedText indicator) {

    private static final LocalizedText NEUTRAL = LocalizedText.of("Tỷ lệ đánh giá tích cực", "Favourable rate");

    public Scale {
        choices = List.copyOf(choices);
    }

    /** A scale whose indicator has the neutral name. */
    public Scale(String name, List<Choice> choices, int favourable) {
        this(name, choices, favourable, null);
    }

    /** The levels without don't-know, best first. */
    public List<Choice> levels() {
        return choices.stream().filter(choice -> !choice.dontKnow()).toList();
    }

    /** The levels that count as favourable, best first. */
    public List<Choice> favourableLevels() {
        return levels().stream().limit(favourable).toList();
    }

    /** What the share of the favourable levels is called. */
    public LocalizedText indicatorName() {
        return Optional.ofNullable(indicator).orElse(NEUTRAL);
    }
}
