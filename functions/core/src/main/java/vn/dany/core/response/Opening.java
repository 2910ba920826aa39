package vn.dany.core.response;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.Standing;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entrance.FollowSuccession;

/** What a visitor of an entry code gets. */
public sealed interface Opening {

    /** One function for each opening, named after it. */
    record Cases<R>(Function<Questions, R> questions, Function<Choice, R> choice, Function<Waiting, R> waiting) {}

    /** What {@code cases} has for this opening. */
    <R> R match(Cases<R> cases);

    /** What the entry code leads to. */
    Entrance entrance();

    /** The questionnaire, with a fresh submission key. */
    record Questions(FormState form) implements Opening {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.questions().apply(this);
        }

        @Override
        public Entrance entrance() {
            return form.entrance();
        }

        /** The round that is open. */
        public Round round() {
            return form.round();
        }
    }

    /** The unit was split: the visitor chooses one of those that took over. */
    record Choice(Entrance entrance, List<FollowSuccession.Successor> successors) implements Opening {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.choice().apply(this);
        }
    }

    /**
     * Before, between or after the windows.
     *
     * @param at when this was so, for saying how long it is until the next opening
     */
    record Waiting(Entrance entrance, Standing standing, Instant at) implements Opening {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.waiting().apply(this);
        }
    }
}
