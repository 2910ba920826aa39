package vn.dany.adapters;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.response.Secrets;

/**
 * The master secrets from the settings themselves, or from the parameter that they name. Beside them may stand the secret
 * by which the console is known to the provider of its sign-in, where that asks for one.
 */
public final class ConfiguredSecrets implements Secrets {

    private static final int LEAST_BYTES = 32;
    private static final String VERSION = "[1-9]\\d{0,3}";
    private static final String SIGN_IN = "sign-in";

    private final Map<Integer, byte[]> masters = new HashMap<>();
    private @Nullable String signIn;

    /**
     * Reads and decodes them all.
     *
     * @throws IllegalStateException if there are none or both kinds, and naming the setting, or parameter and line, that
     *     is no good, never its value
     */
    public ConfiguredSecrets(SecretsConfig config, Parameters parameters) {
        config.byName().forEach((version, text) -> {
            if (version.matches(VERSION)) {
                add(version, text, "dany.secrets." + version);
            }
        });
        signIn = config.byName().get(SIGN_IN);
        if (masters.isEmpty() == config.parameter().isEmpty()) {
            throw new IllegalStateException(
                    "master secrets are wanted either as dany.secrets.1, dany.secrets.2, … or in"
                            + " the parameter named by dany.secrets.parameter; "
                            + (masters.isEmpty() ? "neither is set" : "both are set"));
        }
        config.parameter().ifPresent(name -> readLines(name, parameters.secureText(name)));
    }

    @Override
    public byte[] master(int version) {
        byte[] master = masters.get(version);
        if (master == null) {
            throw new ProblemException(
                    Problem.of(Problem.Code.STORE_UNAVAILABLE),
                    new IllegalStateException("a campaign names master secret " + version
                            + ", which was not there when this function started"));
        }
        return master.clone();
    }

    /** By what the console is known to the provider of its sign-in; empty for one that asks for no secret. */
    public Optional<String> signIn() {
        return Optional.ofNullable(signIn);
    }

    private void readLines(String parameter, String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.isEmpty()) {
                continue;
            }
            String place = "line " + (i + 1) + " of the parameter " + parameter;
            String version = line.substring(0, Math.max(0, line.indexOf('=')));
            if (version.equals(SIGN_IN)) {
                signIn = line.substring(version.length() + 1);
                continue;
            }
            if (!version.matches(VERSION)) {
                throw new IllegalStateException(place + " is no version, \"=\" and a secret, such as 1=…");
            }
            add(version, line.substring(version.length() + 1), place);
        }
        if (masters.isEmpty()) {
            throw new IllegalStateException("the parameter " + parameter + " holds no secret");
        }
    }

    private void add(String version, String text, String place) {
        byte[] master = new KeySetting(
                        place, "secret of at least " + LEAST_BYTES + " bytes", "openssl rand -base64 " + LEAST_BYTES)
                .decode(text, bytes -> {
                    if (bytes.length < LEAST_BYTES) {
                        throw new IllegalArgumentException("too short");
                    }
                    return bytes;
                });
        if (masters.putIfAbsent(Integer.valueOf(version), master) != null) {
            throw new IllegalStateException(place + " has a version that was there before");
        }
    }
}
