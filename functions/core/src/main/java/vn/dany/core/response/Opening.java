package vn.dany.core.response;

import vn.dany.core.campaign.Collection;
import vn.dany.core.entry.Entrance;

/** What a visitor of an entry code gets. */
public sealed interface Opening {

    /** What the entry code leads to. */
    Entrance entrance();

    /** The questionnaire, with a fresh submission key. */
    record Questions(FormState form) implements Opening {
        @Override
        public Entrance entrance() {
            return form.entrance();
        }
    }

    /** Before, between or after the windows. */
    record Waiting(Entrance entrance, Collection standing) implements Opening {}
}
