package vn.dany.core.problem;

/**
 * An expected failure that somebody sees. Each has one sentence in each language that says what to do next, found by
 * {@link #key()}. Details are limited to what may be shown.
 */
public sealed interface Problem {

    /** The check character does not fit: a character was mistyped or read wrongly. */
    record EntryCodeMistyped() implements Problem {}

    /** Well-formed, but issued by nobody. */
    record EntryCodeUnknown() implements Problem {}

    /**
     * Issued once, withdrawn since.
     *
     * @param campaignId whose public page lists the codes in use
     */
    record EntryCodeRevoked(String campaignId) implements Problem {}

    /** The page's submission key is missing, altered, or belongs to another entry code. */
    record SubmissionKeyInvalid() implements Problem {}

    /** The receipt code was not issued for this entry code. */
    record ReceiptCodeInvalid() implements Problem {}

    /** More bytes than a questionnaire can need. */
    record BodyTooLarge(int limitBytes) implements Problem {}

    /** Not a form of this product. */
    record ContentTypeUnsupported() implements Problem {}

    /** The body cannot be read as a form: too many fields, or broken encoding. */
    record FormUnreadable() implements Problem {}

    /** Nothing lives at this address. */
    record PageNotFound() implements Problem {}

    /** The address exists, but not for this method. */
    record MethodNotAllowed() implements Problem {}

    /** The data store did not answer; nothing was changed. */
    record StoreUnavailable() implements Problem {}

    /** No such campaign, round or unit within the reader's scope. */
    record NotInScope() implements Problem {}

    /** Something nobody foresaw. */
    record Unexpected() implements Problem {}

    /** Message key: the type's name with a small first letter, such as {@code entryCodeMistyped}. */
    default String key() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
