package vn.dany.core.report;

import java.util.Optional;
import vn.dany.core.campaign.RoundId;

/** Keeps what staff released, or were about to release, to everybody. What is kept is never replaced. */
public interface PublicResultsStore {

    /** Keeps {@code results} under their digest, which it returns; the same again changes nothing. */
    String keep(PublicResults results);

    /** The results of a round with this digest, if they were kept. */
    Optional<PublicResults> find(RoundId roundId, String digest);
}
