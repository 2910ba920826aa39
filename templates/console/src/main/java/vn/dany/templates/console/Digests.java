package vn.dany.templates.console;

import java.util.List;
import java.util.stream.IntStream;

/** Long codes on a narrow screen. */
final class Digests {

    private static final int PART = 8;

    private Digests() {}

    /** The code where lines may break. */
    static List<String> parts(String code) {
        return IntStream.range(0, (code.length() + PART - 1) / PART)
                .mapToObj(i -> code.substring(i * PART, Math.min(code.length(), (i + 1) * PART)))
                .toList();
    }
}
