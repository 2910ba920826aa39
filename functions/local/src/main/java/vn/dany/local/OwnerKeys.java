package vn.dany.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.Base64;
import java.util.List;

/**
 * The key pair of the suggestion boxes' owner, in base64. Made once, so that contacts can still be read after a restart;
 * one process plays survey and console here, so one file holds both halves.
 */
record OwnerKeys(String publicKey, String privateKey) {

    static OwnerKeys keptIn(Path folder) {
        Path file = folder.resolve("contact-keys");
        try {
            if (!Files.exists(file)) {
                KeyPair fresh = KeyPairGenerator.getInstance("X25519").generateKeyPair();
                Base64.Encoder base64 = Base64.getEncoder();
                Files.writeString(
                        file,
                        base64.encodeToString(fresh.getPublic().getEncoded()) + "\n"
                                + base64.encodeToString(fresh.getPrivate().getEncoded()) + "\n");
            }
            List<String> lines = Files.readAllLines(file);
            return new OwnerKeys(lines.get(0), lines.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException("Không đọc được " + file + " | cannot be read: " + file, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has X25519", e);
        }
    }
}
