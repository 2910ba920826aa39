package vn.dany.core.response;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
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

    /** A receipt that is genuine. */
    public record Genuine(Entrance entrance, ReceiptCode receipt) {}

    /**
     * The receipt behind what was typed.
     *
     * @throws ProblemException as {@link FindEntrance#find}, and with ReceiptCodeInvalid
     */
    public Genuine show(String typedEntryCode, String typedReceiptCode) {
        Entrance entrance = entrances.find(typedEntryCode);
        return receipts.verify(entrance.campaign(), entrance.entry().code(), typedReceiptCode)
                .map(receipt -> new Genuine(entrance, receipt))
                .orElseThrow(() -> new ProblemException(new Problem.ReceiptCodeInvalid()));
    }
}
