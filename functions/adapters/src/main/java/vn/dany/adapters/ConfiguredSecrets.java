package vn.dany.adapters;

import java.util.HashMap;
import java.util.Map;
import vn.dany.core.response.Secrets;

/** The master secrets from the configuration. */
public final class ConfiguredSecrets implements Secrets {

    private static final int LEAST_BYTES = 32;

    private final Map<Integer, byte[]> masters = new HashMap<>();

    /**
     * Decodes them all.
     *
     * @throws IllegalStateException naming the property that is no good, never its value
     */
    public ConfiguredSecrets(SecretsConfig config) {
        config.byVersion().forEach((version, text) -> masters.put(version, decode(version, text)));
    }

    @Override
    public byte[] master(int version) {
        byte[] master = masters.get(version);
        if (master == null) {
            throw new IllegalStateException(
                    "a campaign names master secret " + version + ", but dany.secrets." + version + " is not set");
        }
        return master.clone();
    }

    private static byte[] decode(int version, String text) {
        return new KeySetting(
                        "dany.secrets." + version,
                        "secret of at least " + LEAST_BYTES + " bytes",
                        "openssl rand -base64 " + LEAST_BYTES)
                .decode(text, bytes -> {
                    if (bytes.length < LEAST_BYTES) {
                        throw new IllegalArgumentException("too short");
                    }
                    return bytes;
                });
    }
}
