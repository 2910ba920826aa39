package vn.dany.local.endurance.faults;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.Move;
import vn.dany.core.response.Opening;
import vn.dany.core.response.Submission;
import vn.dany.core.response.SubmissionOutcome;
import vn.dany.core.unit.UnitId;

/**
 * What one respondent sends, perhaps in two versions of which one was altered after a reply was lost, and what they were told.
 * The free text says which form and version it is, so that it is found wherever it ends up.
 */
final class Form {

    static final String TEXT = "C4";

    private final int number;
    private final UnitId unit;
    private final EntryCode code;
    private final List<Map<String, List<String>>> versions = new ArrayList<>();
    private final Set<Integer> tried = new HashSet<>();
    private final List<String> wonders = new ArrayList<>();
    private @Nullable String key;
    private int acknowledged = -1;
    private int refused = -1;
    private boolean receipt;
    private boolean tooLate;

    /** @param versions at most ten */
    Form(int number, UnitId unit, EntryCode code, List<Map<String, List<String>>> versions) {
        this.number = number;
        this.unit = unit;
        this.code = code;
        versions.forEach(fields -> {
            Map<String, List<String>> marked = new TreeMap<>(fields);
            marked.put(TEXT, List.of("phiếu-số-" + number + "." + this.versions.size()));
            this.versions.add(marked);
        });
    }

    int number() {
        return number;
    }

    UnitId unit() {
        return unit;
    }

    /** What was typed, by field. */
    Map<String, List<String>> version(int version) {
        return versions.get(version);
    }

    int versions() {
        return versions.size();
    }

    /** Whether the respondent holds a receipt. */
    boolean hasReceipt() {
        return receipt;
    }

    /** Whether {@code version} may be the one that is stored, by what the respondent was told. */
    boolean mayBe(int version) {
        return tried.contains(version) && (acknowledged < 0 || version == acknowledged) && version != refused;
    }

    /** Whether they were told that nothing was stored. */
    boolean isTooLate() {
        return tooLate;
    }

    /** Whether there is nothing left to send. */
    boolean isOver() {
        return receipt || tooLate;
    }

    /** What no respondent should ever have been told. */
    List<String> wonders() {
        return wonders;
    }

    /** Whether it is on the respondent's screen. */
    boolean isOpen() {
        return key != null;
    }

    /** Opens it, unless the round has closed meanwhile. */
    void open(Instance instance) {
        try {
            key = instance.openQuestionnaire()
                    .open(code)
                    .match(new Opening.Cases<>(
                            questions -> questions.form().submissionKey(), choice -> null, waiting -> null));
            tooLate = key == null;
        } catch (ProblemException e) {
            hear(e);
        }
    }

    /**
     * Sends a version of what was opened, once.
     *
     * @param alone whether nothing else of this form is on its way: "too late" is the last word then
     */
    void send(Instance instance, int version, boolean alone) {
        try {
            tried.add(version);
            Submission submission = new Submission(
                    code,
                    Objects.requireNonNull(key),
                    versions.get(version),
                    false,
                    new Submission.Pressed(Move.of(Move.Button.SEND), "", ""));
            hear(version, alone, instance.submitResponse().submit(submission));
        } catch (ProblemException e) {
            hear(e);
        }
    }

    /** "Try again" is all that a respondent may be told of what goes wrong behind the form. */
    private void hear(ProblemException e) {
        if (e.problem().code() != Problem.Code.STORE_UNAVAILABLE) {
            wonders.add("form " + number + " met " + e.problem());
        }
    }

    private void hear(int version, boolean alone, SubmissionOutcome outcome) {
        boolean ignored = outcome.match(new SubmissionOutcome.Cases<>(
                received -> {
                    if (acknowledged >= 0 && acknowledged != version) {
                        wonders.add("form " + number + " was received twice with different answers");
                    }
                    acknowledged = version;
                    receipt = true;
                    return true;
                },
                already -> {
                    refused = version;
                    receipt = true;
                    return true;
                },
                shown -> wonders.add("form " + number + " was shown again"),
                unconfirmed -> false,
                late -> {
                    tooLate = alone;
                    return true;
                }));
    }
}
