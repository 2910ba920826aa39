package vn.dany.core.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;
import vn.dany.core.questionnaire.PictureFile;

/** What {@link PictureStore} promises, whatever is behind it. The store may be shared. */
public abstract class PictureStoreContract {

    private final byte[] bytes = random();
    private final PictureFile file = PictureFile.of(PictureFile.Kind.PNG, bytes);

    /** The store under test. */
    protected abstract PictureStore store();

    @Test
    void whatWasNeverKept_isNotThere() {
        assertThat(store().read(file)).isEmpty();
    }

    @Test
    void picture_isReadAsItWasKept_underItsOwnNameAlone() {
        store().keep(file, bytes);
        assertThat(store().read(file))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(bytes));
        assertThat(store().read(new PictureFile(file.digest(), PictureFile.Kind.JPEG)))
                .isEmpty();
    }

    @Test
    void whatIsKept_neverChanges() {
        store().keep(file, bytes);
        store().keep(file, random());
        assertThat(store().read(file))
                .hasValueSatisfying(kept -> assertThat(kept).isEqualTo(bytes));
    }

    private static byte[] random() {
        byte[] bytes = new byte[33];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }
}
