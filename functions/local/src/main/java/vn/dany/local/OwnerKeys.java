package vn.dany.local;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;

/**
 * The key pair of the demo's boxes' owner, in base64. Made once, so that messages can still be opened after a restart. The
 * functions are given the public half; whoever tries the system fetches the private one from the landing page.
 */
record OwnerKeys(String publicKey, String privateKey) {

    static OwnerKeys keptIn(Path folder) {
        List<String> lines = KeptSecret.in(folder.resolve("contact-keys"), OwnerKeys::fresh)
                .lines()
                .toList();
        return new OwnerKeys(lines.get(0), lines.get(1));
    }

    /** The private half as the owner keeps it: a PEM file. */
    String file() {
        return "-----BEGIN PRIVATE KEY-----\n" + privateKey + "\n-----END PRIVATE KEY-----\n";
    }

    private static String fresh() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("X25519").generateKeyPair();
            Base64.Encoder base64 = Base64.getEncoder();
            return base64.encodeToString(pair.getPublic().getEncoded()) + "\n"
                    + base64.encodeToString(pair.getPrivate().getEncoded()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519", e);
        }
    }
}
