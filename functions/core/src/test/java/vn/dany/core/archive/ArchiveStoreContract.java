package vn.dany.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;

/** What {@link ArchiveStore} promises, whatever is behind it. The store may be shared. */
public abstract class ArchiveStoreContract {

    private static final String ARCHIVE = "0f".repeat(32);

    private final RoundId roundId = new RoundId(Samples.freshCampaignId(), 1);

    /** The store under test. */
    protected abstract ArchiveStore store();

    /** Erases what {@link #store} has. */
    protected abstract ArchiveEraser eraser();

    @Test
    void fileThatWasNeverKept_isNotThere() {
        assertThat(store().read(roundId, ARCHIVE, "responses/0.jsonl")).isEmpty();
    }

    @Test
    void file_isReadBackByteForByte() {
        byte[] bytes = new byte[100_000];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        store().keep(roundId, ARCHIVE, new ArchiveFile("responses/f.jsonl", bytes));
        store().keep(roundId, ARCHIVE, new ArchiveFile("responses/0.jsonl", new byte[0]));
        assertThat(store().read(roundId, ARCHIVE, "responses/f.jsonl"))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
        assertThat(store().read(roundId, ARCHIVE, "responses/0.jsonl"))
                .hasValueSatisfying(read -> assertThat(read).isEmpty());
    }

    @Test
    void fileThatIsThere_isNeverReplaced() {
        store().keep(roundId, ARCHIVE, new ArchiveFile(Manifest.NAME, new byte[] {1}));
        store().keep(roundId, ARCHIVE, new ArchiveFile(Manifest.NAME, new byte[] {2}));
        assertThat(store().read(roundId, ARCHIVE, Manifest.NAME))
                .hasValueSatisfying(read -> assertThat(read).containsExactly(1));
    }

    @Test
    void responsesThatWereErased_areGoneFromEveryArchiveOfTheRoundAndNothingElseIs() {
        RoundId eleventh = new RoundId(roundId.campaignId(), 11);
        for (String archive : List.of(ARCHIVE, "00".repeat(32))) {
            store().keep(roundId, archive, new ArchiveFile("responses/0.jsonl", new byte[] {1}));
            store().keep(roundId, archive, new ArchiveFile("responses/f.jsonl", new byte[] {2}));
            store().keep(roundId, archive, new ArchiveFile(Manifest.NAME, new byte[] {3}));
            store().keep(eleventh, archive, new ArchiveFile("responses/0.jsonl", new byte[] {4}));
        }
        eraser().eraseResponses(roundId);
        eraser().eraseResponses(roundId);
        for (String archive : List.of(ARCHIVE, "00".repeat(32))) {
            assertThat(store().read(roundId, archive, "responses/0.jsonl")).isEmpty();
            assertThat(store().read(roundId, archive, "responses/f.jsonl")).isEmpty();
            assertThat(store().read(roundId, archive, Manifest.NAME)).isPresent();
            assertThat(store().read(eleventh, archive, "responses/0.jsonl")).isPresent();
        }
    }

    @Test
    void ofManyAtOnce_oneIsKept() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            threads.invokeAll(IntStream.range(0, 8)
                            .<Callable<Void>>mapToObj(i -> () -> {
                                store().keep(roundId, ARCHIVE, new ArchiveFile("register.json", new byte[] {(byte) i, 7
                                }));
                                return null;
                            })
                            .toList())
                    .forEach(kept -> assertThat(kept).succeedsWithin(Duration.ofSeconds(30)));
        } finally {
            threads.shutdownNow();
        }
        assertThat(store().read(roundId, ARCHIVE, "register.json"))
                .hasValueSatisfying(read -> assertThat(read).hasSize(2).endsWith(7));
    }

    @Test
    void archivesAndRounds_areApart() {
        store().keep(roundId, ARCHIVE, new ArchiveFile("a.json", new byte[] {1}));
        assertThat(store().read(roundId, "00".repeat(32), "a.json")).isEmpty();
        assertThat(store().read(new RoundId(roundId.campaignId(), 11), ARCHIVE, "a.json"))
                .isEmpty();
    }
}
