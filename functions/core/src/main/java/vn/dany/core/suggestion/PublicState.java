package vn.dany.core.suggestion;

/**
 * What whoever has the receipt of a suggestion may know of it.
 *
 * @param reply empty for none
 */
public record PublicState(SuggestionState state, String reply) {

    /** Of what nobody has read yet; also before it is in the box. */
    public static final PublicState RECEIVED = new PublicState(SuggestionState.RECEIVED, "");
}
