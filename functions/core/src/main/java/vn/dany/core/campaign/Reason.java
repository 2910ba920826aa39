package vn.dany.core.campaign;

/** Why something was done, as it stands on the audit log: words that somebody can read. */
public final class Reason {

    private Reason() {}

    /** Whether {@code reason} says anything: a letter or a digit, and no more than {@code longest} characters. */
    public static boolean isGiven(String reason, int longest) {
        return reason.length() <= longest && reason.codePoints().anyMatch(Character::isLetterOrDigit);
    }
}
