package vn.dany.core.questionnaire;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people type them. */
final class Decimals {

    // At most 15 digits on either side: exact in a script's doubles too, and never a costly BigDecimal.
    private static final Pattern FORM = Pattern.compile("-?\\d{1,15}([.,]\\d{1,15})?");

    private Decimals() {}

    /** Reads a number with a decimal comma or point; empty if the text is no plain number. */
    static Optional<BigDecimal> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new BigDecimal(text.replace(',', '.'))) : Optional.empty();
    }
}
