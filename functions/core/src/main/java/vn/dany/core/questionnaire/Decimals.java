package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them. */
final class Decimals {

    // At most 15 digits on either side: exact in a script's doubles too, and never a costly BigDecimal.
    private static final Pattern FORM = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");

    /** As many as a double holds of any number. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);

    private Decimals() {}

    /** What is reckoned as people read it: 0.3 where doubles make a little more of 0.1 and 0.2. */
    static BigDecimal shown(BigDecimal reckoned) {
        return reckoned.round(DIGITS).stripTrailingZeros();
    }

    /** Reads a number with a decimal comma or point; empty if the text is no plain number. */
    static Optional<BigDecimal> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
