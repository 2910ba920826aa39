package vn.dany.core.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.security.spec.XECPrivateKeySpec;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** Against the first message of RFC 9180, appendix A.1.1. */
class HpkeTest {

    private static final byte[] INFO = bytes("4f6465206f6e2061204772656369616e2055726e");
    private static final byte[] BOUND_TO = bytes("436f756e742d30");
    private static final byte[] PLAIN = bytes("4265617574792069732074727574682c20747275746820626561757479");

    private static final String SENDER_PUBLIC = "37fda3567bdbd628e88668c3c8d7e97d1d1253b6d4ea6d44c150f741f1bf4431";
    private static final String SENDER_PRIVATE = "52c4a758a802cd8b936eceea314432798d5baf2d7e9235dc084ab1b9cfa2f736";
    private static final String RECEIVER_PUBLIC = "3948cfe0ad1ddb695d780e59077195da6c56506b027329794ab02bca80815c4d";
    private static final String RECEIVER_PRIVATE = "4612c550263fc8ad58375df3f557aac531d26850903e55a9f23f21d8534e8ac8";
    private static final String SEALED = SENDER_PUBLIC
            + "f938558b5d72f1a23810b4be2ab4f84331acc02fc97babc53a52ae8218a355a96d8770ac83d07bea87e13c512a";

    @Test
    void published_isSealedAsPublished() throws GeneralSecurityException {
        KeyPair sender = new KeyPair(publicKey(SENDER_PUBLIC), privateKey(SENDER_PRIVATE));
        assertThat(Hpke.seal(publicKey(RECEIVER_PUBLIC), sender, INFO, BOUND_TO, PLAIN))
                .isEqualTo(bytes(SEALED));
    }

    @Test
    void published_isOpened() throws GeneralSecurityException {
        assertThat(OwnersDesk.open(privateKey(RECEIVER_PRIVATE), INFO, BOUND_TO, bytes(SEALED)))
                .isEqualTo(PLAIN);
    }

    @Test
    void senderOfSmallOrder_isRefused() {
        String zeros = "00".repeat(32) + SEALED.substring(SENDER_PUBLIC.length());
        assertThatThrownBy(() -> OwnersDesk.open(privateKey(RECEIVER_PRIVATE), INFO, BOUND_TO, bytes(zeros)))
                .isInstanceOf(GeneralSecurityException.class);
    }

    private static PublicKey publicKey(String raw) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519")
                .generatePublic(new X509EncodedKeySpec(bytes("302a300506032b656e032100" + raw)));
    }

    private static PrivateKey privateKey(String raw) throws GeneralSecurityException {
        return KeyFactory.getInstance("X25519")
                .generatePrivate(new XECPrivateKeySpec(NamedParameterSpec.X25519, bytes(raw)));
    }

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
