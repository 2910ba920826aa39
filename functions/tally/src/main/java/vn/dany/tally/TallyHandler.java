package vn.dany.tally;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;
import vn.dany.core.counting.CheckArchives;
import vn.dany.core.counting.EraseResponses;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.RoundTurn;
import vn.dany.core.counting.TallyOpenRounds;

/**
 * Called by a schedule every few minutes, whatever it says: counts each round that may have changed, copies what was written
 * there, freezes each that nothing more can come into, erases the responses of those that are kept no longer, and looks through the
 * archives of those that are frozen. A round that cannot be counted is
 * logged and does not fail the run, since the next one is a few minutes away; only a run without a single count fails.
 */
@Singleton
public class TallyHandler implements RequestHandler<JsonNode, TallyHandler.Outcome> {

    private static final Logger LOG = Logger.getLogger(TallyHandler.class);

    private final TallyOpenRounds tallyOpenRounds;
    private final FreezeRounds freezeRounds;
    private final EraseResponses eraseResponses;
    private final CheckArchives checkArchives;

    public TallyHandler(
            TallyOpenRounds tallyOpenRounds,
            FreezeRounds freezeRounds,
            EraseResponses eraseResponses,
            CheckArchives checkArchives) {
        this.tallyOpenRounds = tallyOpenRounds;
        this.freezeRounds = freezeRounds;
        this.eraseResponses = eraseResponses;
        this.checkArchives = checkArchives;
    }

    /** How many rounds were counted, how many could not be, and how many were frozen. */
    public record Outcome(int counted, int failed, int frozen) {}

    @Override
    public Outcome handleRequest(JsonNode anything, Context context) {
        Run run = new Run();
        tallyOpenRounds.tally(run::note);
        freezeRounds.freeze(run::note);
        eraseResponses.erase(run::note);
        checkArchives.check(run::note);
        if (run.failed > 0 && run.counted + run.frozen == 0) {
            throw new IllegalStateException("none of " + run.failed + " rounds was counted");
        }
        return new Outcome(run.counted, run.failed, run.frozen);
    }

    /** One run, which handles its rounds one after the other. */
    private static final class Run {
        private int counted;
        private int failed;
        private int frozen;
        private long since = System.nanoTime();

        void note(RoundTurn turn) {
            long now = System.nanoTime();
            long milliseconds = (now - since) / 1_000_000;
            since = now;
            RuntimeException failure = turn.failure().orElse(null);
            switch (turn.end()) {
                case COUNTED -> {
                    counted++;
                    LOG.infof(
                            "roundId=%s responses=%d milliseconds=%d", turn.roundId(), turn.responses(), milliseconds);
                }
                case NOT_COUNTED -> {
                    failed++;
                    LOG.errorf(failure, "roundId=%s not counted milliseconds=%d", turn.roundId(), milliseconds);
                }
                case NOT_COPIED -> {
                    failed++;
                    LOG.errorf(failure, "roundId=%s counted, its texts not copied", turn.roundId());
                }
                case FROZEN -> {
                    frozen++;
                    LOG.infof("roundId=%s frozen responses=%d", turn.roundId(), turn.responses());
                }
                case OVERTAKEN -> LOG.infof("roundId=%s changed while it was counted, not frozen", turn.roundId());
                case NOT_FROZEN -> {
                    failed++;
                    LOG.errorf(failure, "roundId=%s not frozen", turn.roundId());
                }
                case ARCHIVE_EQUAL ->
                    LOG.infof("roundId=%s archive equal responses=%d", turn.roundId(), turn.responses());
                case ERASED ->
                    LOG.infof(
                            "roundId=%s responses erased=%d milliseconds=%d",
                            turn.roundId(), turn.responses(), milliseconds);
                case NOT_ERASED -> LOG.errorf(failure, "roundId=%s responses not erased", turn.roundId());
                case ARCHIVE_DIFFERS -> LOG.errorf(failure, "roundId=%s archive differs", turn.roundId());
            }
        }
    }
}
