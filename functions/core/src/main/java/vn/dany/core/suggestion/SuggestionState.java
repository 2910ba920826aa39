package vn.dany.core.suggestion;

/** How far a suggestion has come. Kept by name, so that names are never changed. */
public enum SuggestionState {
    /** Nobody has done anything about it yet. */
    RECEIVED,
    /** Somebody else was asked to see to it. */
    FORWARDED,
    /** There is a reply that whoever has the receipt can read. */
    ANSWERED,
    /** Nothing more will be done; with the reply it has, if it has one. */
    CLOSED;

    /** Whether somebody still waits. */
    public boolean waits() {
        return this == RECEIVED || this == FORWARDED;
    }
}
