package vn.dany.formats.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.dany.core.archive.ArchiveFile;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.campaign.RoundId;

/** One archive in a folder of its own, its files under their names. */
final class FolderArchive implements ArchiveStore {

    private final Path folder;

    FolderArchive(Path folder) {
        this.folder = folder;
    }

    @Override
    public void keep(RoundId roundId, String archive, ArchiveFile file) {
        Path path = folder.resolve(file.name());
        try {
            Files.createDirectories(path.getParent());
            if (!Files.exists(path)) {
                Files.write(path, file.bytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<byte[]> read(RoundId roundId, String archive, String name) {
        Path path = folder.resolve(name);
        try {
            return Files.isRegularFile(path) ? Optional.of(Files.readAllBytes(path)) : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
