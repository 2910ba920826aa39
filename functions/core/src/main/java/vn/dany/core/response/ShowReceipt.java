package vn.dany.core.response;

import java.time.Instant;
import java.util.Optional;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entrance.FindEntrance;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** Confirms a receipt code. Reads no response: the code proves itself. */
public final class ShowReceipt {

    private final FindEntrance entrances;
    private final Receipts receipts;

    public ShowReceipt(FindEntrance entrances, Receipts receipts) {
        this.entrances = entrances;
        this.receipts = receipts;
    }

    /**
     * A receipt that is genuine.
     *
     * @param hour in which its form was opened, if its address tells it
     * @param trial whether it is one of the trial, whose responses do not count
     */
    public record Genuine(Entrance entrance, ReceiptCode receipt, Optional<Instant> hour, boolean trial) {}

    /**
     * The receipt, if it was issued for a form of the entry code.
     *
     * @param stamp the hour as {@link Receipts#stamp} wrote it; anything else tells no hour
     * @throws ProblemException as {@link FindEntrance#findOpened}, and with ReceiptCodeInvalid
     */
    public Genuine show(EntryCode code, ReceiptCode receiptCode, String stamp) {
        Entrance entrance = entrances.findOpened(code);
        return receipts.verify(entrance.campaign(), code, receiptCode)
                .map(receipt -> genuine(entrance, receipt, stamp, false))
                .or(() -> receipts.verifyTrial(entrance.campaign(), code, receiptCode)
                        .map(receipt -> genuine(entrance, receipt, stamp, true)))
                .orElseThrow(() -> new ProblemException(Problem.of(Problem.Code.RECEIPT_CODE_INVALID)));
    }

    private Genuine genuine(Entrance entrance, ReceiptCode receipt, String stamp, boolean trial) {
        return new Genuine(entrance, receipt, receipts.hour(entrance.campaign(), receipt, stamp), trial);
    }
}
