package vn.dany.core.archive;

import java.time.Instant;
import java.util.Optional;
import vn.dany.core.campaign.RoundId;

/**
 * What came of comparing an archive with what was written.
 *
 * @param archive its digest
 * @param at when
 * @param responses how many responses it gave
 * @param difference the first file that is not as it was written; empty if all are, and give the tally of the freeze
 */
public record ArchiveCheck(RoundId roundId, String archive, Instant at, long responses, Optional<String> difference) {}
