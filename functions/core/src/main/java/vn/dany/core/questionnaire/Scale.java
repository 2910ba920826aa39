package vn.dany.core.questionnaire;

import java.util.List;

/**
 * A named scale, from the best level to the worst, don't-know last.
 *
 * @param favourable how many of the top levels count as satisfied
 */
public record Scale(String name, List<Choice> choices, int favourable) {

    public Scale {
        choices = List.copyOf(choices);
    }

    /** The levels without don't-know, best first. */
    public List<Choice> levels() {
        return choices.stream().filter(choice -> !choice.dontKnow()).toList();
    }
}
