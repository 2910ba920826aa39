package vn.dany.core;

import java.security.SecureRandom;
import java.util.Random;

/** Not secret and not secure: for tests that must come out the same each time. */
public final class SeededRandom extends SecureRandom {

    private static final long serialVersionUID = 1L;

    private final Random source;

    public SeededRandom(long seed) {
        source = new Random(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        source.nextBytes(bytes);
    }
}
