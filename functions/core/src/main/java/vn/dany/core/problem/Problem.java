package vn.dany.core.problem;

/**
 * An expected failure that somebody sees. Each has one sentence in each language that says what to do next, found by
 * {@link #key()}. Details are limited to what may be shown.
 *
 * @param campaignId the campaign whose public page helps on; empty if none does
 * @param limitBytes how many bytes are taken; 0 where that was no matter
 */
public record Problem(Code code, String campaignId, int limitBytes) {

    /** What went wrong, for who answers a request: each kind has its status. */
    public enum Kind {
        /** What was sent cannot be taken. */
        MALFORMED,
        /** No such entry code; to be typed again. */
        CODE,
        NOT_FOUND,
        GONE,
        TOO_LARGE,
        UNSUPPORTED,
        METHOD,
        UNAVAILABLE,
        UNEXPECTED
    }

    /** What went wrong. */
    public enum Code {
        /** The check character does not fit: a character was mistyped or read wrongly. */
        ENTRY_CODE_MISTYPED("entryCodeMistyped", Kind.CODE),
        /** Well-formed, but issued by nobody. */
        ENTRY_CODE_UNKNOWN("entryCodeUnknown", Kind.CODE),
        /** Issued once, withdrawn since; the campaign's public page lists the codes in use. */
        ENTRY_CODE_REVOKED("entryCodeRevoked", Kind.GONE),
        /** The page's submission key is missing, altered, or belongs to another entry code. */
        SUBMISSION_KEY_INVALID("submissionKeyInvalid", Kind.MALFORMED),
        /** The receipt code was not issued for this entry code. */
        RECEIPT_CODE_INVALID("receiptCodeInvalid", Kind.NOT_FOUND),
        /** More bytes than a questionnaire can need. */
        BODY_TOO_LARGE("bodyTooLarge", Kind.TOO_LARGE),
        /** A photo of more bytes than one may have; what it was to follow is kept. */
        PHOTO_TOO_LARGE("photoTooLarge", Kind.TOO_LARGE),
        /** Not a form of this product. */
        CONTENT_TYPE_UNSUPPORTED("contentTypeUnsupported", Kind.UNSUPPORTED),
        /** The body cannot be read as a form: too many fields, or broken encoding. */
        FORM_UNREADABLE("formUnreadable", Kind.MALFORMED),
        /** Nothing lives at this address. */
        PAGE_NOT_FOUND("pageNotFound", Kind.NOT_FOUND),
        /** The address exists, but not for this method. */
        METHOD_NOT_ALLOWED("methodNotAllowed", Kind.METHOD),
        /** The data store did not answer; nothing was changed. */
        STORE_UNAVAILABLE("storeUnavailable", Kind.UNAVAILABLE),
        /** No such campaign, round or unit within the reader's scope. */
        NOT_IN_SCOPE("notInScope", Kind.NOT_FOUND),
        /** Something nobody foresaw. */
        UNEXPECTED("unexpected", Kind.UNEXPECTED);

        private final String key;
        private final Kind kind;

        Code(String key, Kind kind) {
            this.key = key;
            this.kind = kind;
        }

        /** What its messages are called. */
        public String key() {
            return key;
        }
    }

    /** A problem without details. */
    public static Problem of(Code code) {
        return new Problem(code, "", 0);
    }

    /** A withdrawn code of this campaign. */
    public static Problem entryCodeRevoked(String campaignId) {
        return new Problem(Code.ENTRY_CODE_REVOKED, campaignId, 0);
    }

    /** More than {@code limitBytes}. */
    public static Problem bodyTooLarge(int limitBytes) {
        return new Problem(Code.BODY_TOO_LARGE, "", limitBytes);
    }

    /** Which kind of failure it is. */
    public Kind kind() {
        return code.kind;
    }

    /** Message key, such as {@code entryCodeMistyped}. */
    public String key() {
        return code.key;
    }
}
