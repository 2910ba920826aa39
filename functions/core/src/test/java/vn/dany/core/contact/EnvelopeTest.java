package vn.dany.core.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final byte[] PLAIN = "0912 345 678, thôn Trại, Xã Phúc Sơn".getBytes(StandardCharsets.UTF_8);

    private final OwnerKeys owner = new OwnerKeys();
    private final PublicKey sealing = owner.sealing().find().orElseThrow();
    private final PrivateKey opening = owner.opening();
    private final SecureRandom random = new SecureRandom();

    @Test
    void sealed_isOpenedByTheOwnerOnly() {
        byte[] sealed = Envelope.seal(sealing, PLAIN, "here", random);
        assertThat(OwnersDesk.open(opening, sealed, "here")).hasValue(PLAIN);
        PrivateKey another = new OwnerKeys().opening();
        assertThat(OwnersDesk.open(another, sealed, "here")).isEmpty();
    }

    @Test
    void sealed_showsNothingOfWhatItHolds() {
        String sealed = new String(Envelope.seal(sealing, PLAIN, "here", random), StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("0912", "345", "Trại");
    }

    @Test
    void sealedTwice_neverLooksTheSame() {
        assertThat(Envelope.seal(sealing, PLAIN, "here", random))
                .isNotEqualTo(Envelope.seal(sealing, PLAIN, "here", random));
    }

    @Test
    void movedElsewhere_doesNotOpen() {
        byte[] sealed = Envelope.seal(sealing, PLAIN, "contact|c1|u1|id", random);
        assertThat(OwnersDesk.open(opening, sealed, "contact|c1|u2|id")).isEmpty();
    }

    @Test
    void anyAlteredByte_doesNotOpen() {
        byte[] sealed = Envelope.seal(sealing, PLAIN, "here", random);
        for (int i = 0; i < sealed.length; i++) {
            byte[] altered = sealed.clone();
            altered[i] ^= 1;
            assertThat(OwnersDesk.open(opening, altered, "here"))
                    .as("byte %s", i)
                    .isEmpty();
        }
    }

    @Test
    void tooShort_doesNotOpen() {
        byte[] sealed = Envelope.seal(sealing, PLAIN, "here", random);
        for (int length = 0; length < sealed.length; length++) {
            assertThat(OwnersDesk.open(opening, java.util.Arrays.copyOf(sealed, length), "here"))
                    .isEmpty();
        }
    }
}
