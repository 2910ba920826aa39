package vn.dany.core.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What {@link QrImageStore} promises, whatever is behind it. The store may be shared. */
public abstract class QrImageStoreContract {

    private final String name = UUID.randomUUID().toString().replace("-", "");

    /** The store under test. */
    protected abstract QrImageStore store();

    @Test
    void nameNothingWasKeptUnder_isEmpty() {
        assertThat(store().read(name + ".png")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(QrImage.Format.class)
    void keptBytes_areReadBackExactly(QrImage.Format format) {
        byte[] bytes = new byte[1024];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 7);
        }
        store().keep(file(format), bytes, format);
        assertThat(store().read(file(format)))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
    }

    @Test
    void keptAgain_staysTheSame() {
        byte[] bytes = "<svg/>".getBytes(StandardCharsets.UTF_8);
        store().keep(file(QrImage.Format.SVG), bytes, QrImage.Format.SVG);
        store().keep(file(QrImage.Format.SVG), bytes, QrImage.Format.SVG);
        assertThat(store().read(file(QrImage.Format.SVG)))
                .hasValueSatisfying(read -> assertThat(read).isEqualTo(bytes));
    }

    @Test
    void formatsAndNames_areApart() {
        store().keep(file(QrImage.Format.SVG), new byte[] {1}, QrImage.Format.SVG);
        store().keep(file(QrImage.Format.PNG), new byte[] {2}, QrImage.Format.PNG);
        assertThat(store().read(file(QrImage.Format.SVG)))
                .hasValueSatisfying(read -> assertThat(read).containsExactly(1));
        assertThat(store().read(file(QrImage.Format.PNG)))
                .hasValueSatisfying(read -> assertThat(read).containsExactly(2));
        assertThat(store().read(name)).isEmpty();
    }

    private String file(QrImage.Format format) {
        return name + "." + format.extension();
    }
}
