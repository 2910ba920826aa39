package vn.dany.formats.files;

/** Texts as other programs' files may have them. */
public final class PlainText {

    private PlainText() {}

    /**
     * One line without control characters, without marks that change the direction of what follows, and without halves of
     * characters.
     */
    public static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029 ? ' ' : c)
                .filter(c -> !turns(c) && Character.getType(c) != Character.SURROGATE && (c & 0xfffe) != 0xfffe)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip();
    }

    private static boolean turns(int c) {
        return c == 0x061C
                || c == 0x200E
                || c == 0x200F
                || c == 0xFEFF
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069);
    }
}
