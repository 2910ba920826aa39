package vn.dany.core.response;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.Standing;
import vn.dany.core.contact.SealContact;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entrance.FindEntrance;
import vn.dany.core.entrance.FollowSuccession;
import vn.dany.core.entry.EntryCode;

/** Opens the questionnaire behind an entry code, or says when it can be opened. */
public final class OpenQuestionnaire {

    private final FindEntrance entrances;
    private final FollowSuccession successions;
    private final SubmissionKeys keys;
    private final SealContact sealContact;
    private final Clock clock;
    private final SecureRandom random;

    public OpenQuestionnaire(
            FindEntrance entrances,
            FollowSuccession successions,
            SubmissionKeys keys,
            SealContact sealContact,
            Clock clock,
            SecureRandom random) {
        this.entrances = entrances;
        this.successions = successions;
        this.keys = keys;
        this.sealContact = sealContact;
        this.clock = clock;
        this.random = random;
    }

    /**
     * What to show for the code; that of a unit that is no more leads to those that took over.
     *
     * @throws vn.dany.core.problem.ProblemException as {@link FindEntrance#find}
     */
    public Opening open(EntryCode code) {
        Instant now = clock.instant();
        return opening(successions.follow(entrances.find(code), now), now);
    }

    /**
     * The same for somebody whom the code {@code cameBy} of a unit that is no more led here: the page says so. A code that
     * does not lead here makes no difference.
     *
     * @throws vn.dany.core.problem.ProblemException as {@link FindEntrance#find}
     */
    public Opening open(EntryCode code, EntryCode cameBy) {
        Instant now = clock.instant();
        Entrance entrance = entrances.find(code);
        FollowSuccession.Way way = successions.follow(entrance, now);
        return opening(
                entrances
                        .known(cameBy)
                        .map(former -> successions.follow(former, now))
                        .filter(led ->
                                led.match(form -> form.entrance().entry().equals(entrance.entry()), choice -> false))
                        .orElse(way),
                now);
    }

    private Opening opening(FollowSuccession.Way way, Instant now) {
        return way.match(
                form -> opening(form.entrance(), now),
                choice -> new Opening.Choice(choice.entrance(), choice.successors()));
    }

    private Opening opening(Entrance entrance, Instant now) {
        Standing standing = entrance.campaign().at(now);
        return standing.openRound()
                .<Opening>map(round -> questions(entrance, round, now))
                .orElseGet(() -> new Opening.Waiting(entrance, standing, now));
    }

    /** The questions of {@code round}, with a fresh submission key. */
    Opening.Questions questions(Entrance entrance, Round round, Instant now) {
        sealContact.requireFor(entrance.questionnaire());
        byte[] nonce = new byte[SubmissionKeys.NONCE_BYTES];
        random.nextBytes(nonce);
        String key = keys.issue(entrance.campaign(), round, entrance.entry().code(), now, nonce);
        LocalDateTime local = LocalDateTime.ofInstant(now, CollectionWindow.ZONE);
        Route route =
                new Route(entrance.questionnaire(), entrance.questionnaire().defaults(), local);
        return new Opening.Questions(FormState.empty(entrance, round, key, route.first()));
    }
}
