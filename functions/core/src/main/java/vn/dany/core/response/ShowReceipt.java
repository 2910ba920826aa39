package vn.dany.core.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import vn.dany.core.entry.Entrance;
import vn.dany.core.entry.FindEntrance;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** Confirms a receipt code. Reads no response: the code proves itself. */
@Singleton
public final class ShowReceipt {

    private final FindEntrance entrances;
    private final Receipts receipts;

    @Inject
    public ShowReceipt(FindEntrance entrances, Receipts receipts) {
        this.entrances = entrances;
        this.receipts = receipts;
    }

    /** A receipt that is genuine, with the hour in which it was issued if its address tells it. */
    public record Genuine(Entrance entrance, ReceiptCode receipt, Optional<Instant> hour) {}

    /**
     * The receipt behind what was typed.
     *
     * @param stamp the hour as {@link Receipts#stamp} wrote it; anything else tells no hour
     * @throws ProblemException as {@link FindEntrance#find}, and with ReceiptCodeInvalid
     */
    public Genuine show(String typedEntryCode, String typedReceiptCode, String stamp) {
        Entrance entrance = entrances.find(typedEntryCode);
        return receipts.verify(entrance.campaign(), entrance.entry().code(), typedReceiptCode)
                .map(receipt -> new Genuine(entrance, receipt, receipts.hour(entrance.campaign(), receipt, stamp)))
                .orElseThrow(() -> new ProblemException(new Problem.ReceiptCodeInvalid()));
    }
}
