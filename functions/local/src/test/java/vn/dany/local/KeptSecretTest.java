package vn.dany.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptSecretTest {

    @TempDir
    Path folder;

    @Test
    void secret_isMadeOnceAndTheOwnersAlone() throws Exception {
        Path file = folder.resolve("secret");

        assertThat(KeptSecret.in(file, () -> "first")).isEqualTo("first");
        assertThat(KeptSecret.in(file, () -> "second")).isEqualTo("first");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void secretThatOthersCouldRead_isNoLonger() throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "of an earlier version");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        assertThat(KeptSecret.in(file, () -> "second")).isEqualTo("of an earlier version");
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void ownerKeys_surviveARestart() {
        assertThat(OwnerKeys.keptIn(folder)).isEqualTo(OwnerKeys.keptIn(folder));
    }
}
