package vn.dany.core.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** What {@link Uploads} promises, whatever is behind it. The store may be shared. */
public abstract class UploadsContract {

    /** The store under test. */
    protected abstract Uploads uploads();

    @Test
    void whatNobodySent_isNotThere() {
        assertThat(uploads().find(UploadDigest.of(random(33)))).isEmpty();
    }

    @Test
    void keptBytes_areFoundExactlyUnderTheirDigest() {
        for (int length : new int[] {0, 1, 70_000}) {
            byte[] bytes = random(length);
            UploadDigest digest = uploads().keep(bytes);
            assertThat(digest).isEqualTo(UploadDigest.of(bytes));
            assertThat(uploads().find(digest))
                    .hasValueSatisfying(found -> assertThat(found).isEqualTo(bytes));
        }
    }

    @Test
    void sentAgain_isTheSame() {
        byte[] bytes = random(100);
        UploadDigest first = uploads().keep(bytes);
        assertThat(uploads().keep(bytes)).isEqualTo(first);
        assertThat(uploads().find(first))
                .hasValueSatisfying(found -> assertThat(found).isEqualTo(bytes));
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random().nextBytes(bytes);
        return bytes;
    }
}
