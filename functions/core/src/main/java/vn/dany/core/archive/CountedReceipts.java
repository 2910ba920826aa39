package vn.dany.core.archive;

import java.util.List;
import vn.dany.core.campaign.RoundId;

/** Keeps what stands for the receipts of a frozen round, so that one can be asked for and none can be listed. */
public interface CountedReceipts {

    /** Keeps the marks of a round's receipts; doing it again changes nothing. */
    void keep(RoundId roundId, List<String> marks);

    /** Whether {@code mark}, 16 hexadecimal digits, is one of those that were kept. */
    boolean contains(RoundId roundId, String mark);
}
