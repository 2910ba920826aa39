package vn.dany.core.response;

import java.util.Arrays;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

/** Master secrets of versions 1 to 9: 32 equal bytes each, so good for tests alone. */
public final class InMemorySecrets implements Secrets {

    @Override
    public byte[] master(int version) {
        if (version < 1 || version > 9) {
            throw new ProblemException(Problem.of(Problem.Code.STORE_UNAVAILABLE));
        }
        byte[] secret = new byte[32];
        Arrays.fill(secret, (byte) version);
        return secret;
    }
}
