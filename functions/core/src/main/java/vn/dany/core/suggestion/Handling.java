package vn.dany.core.suggestion;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What staff have made of a suggestion.
 *
 * @param forwardedTo who was asked to see to it, empty if nobody was
 * @param reply what whoever has the receipt reads, empty for none
 * @param note for staff alone
 * @param themes as staff call them
 * @param mergedInto the id of the suggestion of the same unit that says the same, whose state counts for this one too;
 *     empty for none
 * @param version how often it was changed: who changes it says which one they saw
 */
public record Handling(
        SuggestionState state,
        String forwardedTo,
        String reply,
        String note,
        SortedSet<String> themes,
        String mergedInto,
        int version) {

    /** Of what has just come. */
    public static final Handling NEW = new Handling(SuggestionState.RECEIVED, "", "", "", new TreeSet<>(), "", 0);

    public Handling {
        themes = Collections.unmodifiableSortedSet(new TreeSet<>(themes));
    }

    /** Whether another one stands for it. */
    public boolean isMerged() {
        return !mergedInto.isEmpty();
    }

    /** What whoever has the receipt may know. */
    public PublicState publicly() {
        return new PublicState(state, reply);
    }

    /** The same, so that whoever has not seen it since is told. */
    public Handling touched() {
        return changed(state, forwardedTo, reply, note, themes, mergedInto);
    }

    Handling forwarded(String to) {
        return changed(SuggestionState.FORWARDED, to, reply, note, themes, mergedInto);
    }

    Handling answered(String text) {
        return changed(SuggestionState.ANSWERED, forwardedTo, text, note, themes, mergedInto);
    }

    Handling closed() {
        return changed(SuggestionState.CLOSED, forwardedTo, reply, note, themes, mergedInto);
    }

    /** A merged one stands for itself again. */
    Handling reopened() {
        return changed(SuggestionState.RECEIVED, forwardedTo, reply, note, themes, "");
    }

    Handling noted(String text) {
        return changed(state, forwardedTo, reply, text, themes, mergedInto);
    }

    Handling about(SortedSet<String> others) {
        return changed(state, forwardedTo, reply, note, others, mergedInto);
    }

    Handling merged(String into) {
        return changed(SuggestionState.CLOSED, forwardedTo, reply, note, themes, into);
    }

    private Handling changed(
            SuggestionState newState,
            String to,
            String newReply,
            String newNote,
            SortedSet<String> newThemes,
            String into) {
        return new Handling(newState, to, newReply, newNote, newThemes, into, version + 1);
    }
}
