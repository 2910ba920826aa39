package vn.dany.core.archive;

import java.time.Instant;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.dany.core.campaign.RoundId;

/**
 * That the responses of a round were erased, from the table and from its archive: what the certificate of it says. All of it
 * follows from the manifest of the archive, which stays, but for the time.
 *
 * @param archive its digest
 * @param at when the last of them was gone
 * @param responses how many there were
 * @param tally digest of the tally they gave, which stays
 * @param files the SHA-256 of each file that was erased, in hexadecimal, by name
 */
public record Erasure(
        RoundId roundId, String archive, Instant at, long responses, String tally, SortedMap<String, String> files) {

    public Erasure {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** That what holds responses in the archive of {@code manifest} is gone since {@code at}. */
    public static Erasure of(Manifest manifest, Instant at) {
        SortedMap<String, String> files = new TreeMap<>(manifest.files());
        files.keySet().retainAll(ResponseLines.names());
        return new Erasure(manifest.roundId(), manifest.digest(), at, manifest.responses(), manifest.tally(), files);
    }
}
