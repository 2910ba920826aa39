package vn.dany.core.problem;

/**
 * An expected failure that somebody sees. Each has one sentence in each language that says what to do next, found by
 * {@link #key()}. Details are limited to what may be shown.
 */
public sealed interface Problem {

    /** What went wrong, for who answers a request: each kind has its status. */
    enum Kind {
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

    /** Which kind of failure it is. */
    Kind kind();

    /** The campaign whose public page helps on; empty if none does. */
    default String campaignId() {
        return "";
    }

    /** How many bytes are taken; 0 where that was no matter. */
    default int limitBytes() {
        return 0;
    }

    /** The check character does not fit: a character was mistyped or read wrongly. */
    record EntryCodeMistyped() implements Problem {
        @Override
        public Kind kind() {
            return Kind.CODE;
        }
    }

    /** Well-formed, but issued by nobody. */
    record EntryCodeUnknown() implements Problem {
        @Override
        public Kind kind() {
            return Kind.CODE;
        }
    }

    /**
     * Issued once, withdrawn since.
     *
     * @param campaignId whose public page lists the codes in use
     */
    record EntryCodeRevoked(String campaignId) implements Problem {
        @Override
        public Kind kind() {
            return Kind.GONE;
        }
    }

    /** The page's submission key is missing, altered, or belongs to another entry code. */
    record SubmissionKeyInvalid() implements Problem {
        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }
    }

    /** The receipt code was not issued for this entry code. */
    record ReceiptCodeInvalid() implements Problem {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** More bytes than a questionnaire can need. */
    record BodyTooLarge(int limitBytes) implements Problem {
        @Override
        public Kind kind() {
            return Kind.TOO_LARGE;
        }
    }

    /** Not a form of this product. */
    record ContentTypeUnsupported() implements Problem {
        @Override
        public Kind kind() {
            return Kind.UNSUPPORTED;
        }
    }

    /** The body cannot be read as a form: too many fields, or broken encoding. */
    record FormUnreadable() implements Problem {
        @Override
        public Kind kind() {
            return Kind.MALFORMED;
        }
    }

    /** Nothing lives at this address. */
    record PageNotFound() implements Problem {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** The address exists, but not for this method. */
    record MethodNotAllowed() implements Problem {
        @Override
        public Kind kind() {
            return Kind.METHOD;
        }
    }

    /** The data store did not answer; nothing was changed. */
    record StoreUnavailable() implements Problem {
        @Override
        public Kind kind() {
            return Kind.UNAVAILABLE;
        }
    }

    /** No such campaign, round or unit within the reader's scope. */
    record NotInScope() implements Problem {
        @Override
        public Kind kind() {
            return Kind.NOT_FOUND;
        }
    }

    /** Something nobody foresaw. */
    record Unexpected() implements Problem {
        @Override
        public Kind kind() {
            return Kind.UNEXPECTED;
        }
    }

    /** Message key: the type's name with a small first letter, such as {@code entryCodeMistyped}. */
    default String key() {
        String name = getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
