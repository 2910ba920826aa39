package vn.dany.core.report;

import java.util.OptionalInt;

/** Shares in basis points (1/100 of a percent), rounded half up. */
public final class Rate {

    private Rate() {}

    /** {@code part} of {@code whole}; empty if there is no whole. More than 10,000 is possible and worth a look. */
    public static OptionalInt of(long part, long whole) {
        return whole <= 0
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.min(Integer.MAX_VALUE, (part * 20_000 + whole) / (2 * whole)));
    }
}
