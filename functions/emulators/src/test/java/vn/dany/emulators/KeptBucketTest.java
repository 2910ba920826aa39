package vn.dany.emulators;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class KeptBucketTest extends EmulatedBucketContract {

    @TempDir
    Path directory;

    @Override
    EmulatorSettings settings() {
        return EmulatorSettings.keptIn(directory);
    }
}
