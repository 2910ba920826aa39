package vn.dany.core.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.dany.core.campaign.Collection;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.Entrance;
import vn.dany.core.entry.FindEntrance;

/** Opens the questionnaire behind an entry code, or says when it can be opened. */
@Singleton
public final class OpenQuestionnaire {

    private final FindEntrance entrances;
    private final SubmissionKeys keys;
    private final Clock clock;
    private final SecureRandom random;

    @Inject
    public OpenQuestionnaire(FindEntrance entrances, SubmissionKeys keys, Clock clock, SecureRandom random) {
        this.entrances = entrances;
        this.keys = keys;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What to show for the code.
     *
     * @throws vn.dany.core.problem.ProblemException as {@link FindEntrance#find}
     */
    public Opening open(String typedCode) {
        Entrance entrance = entrances.find(typedCode);
        Instant now = clock.instant();
        Collection standing = entrance.campaign().at(now);
        if (standing instanceof Collection.Open open) {
            return questions(entrance, open.round(), now);
        }
        return new Opening.Waiting(entrance, standing);
    }

    /** The questions of {@code round}, with a fresh submission key. */
    Opening.Questions questions(Entrance entrance, Round round, Instant now) {
        byte[] nonce = new byte[SubmissionKeys.NONCE_BYTES];
        random.nextBytes(nonce);
        String key = keys.issue(entrance.campaign(), round, entrance.entry().code(), now, nonce);
        LocalDate today = LocalDate.ofInstant(now, CollectionWindow.ZONE);
        Journey journey =
                new Journey(entrance.questionnaire(), entrance.questionnaire().defaults(), today);
        return new Opening.Questions(FormState.empty(entrance, round, key, journey.first()));
    }
}
