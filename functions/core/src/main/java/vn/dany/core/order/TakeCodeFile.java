package vn.dany.core.order;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.KitStore;

/** Takes a printed file of one code out of the archive of its group, for somebody to whom the group is not theirs. */
public final class TakeCodeFile {

    private final KitStore kits;

    public TakeCodeFile(KitStore kits) {
        this.kits = kits;
    }

    /** The file, if it is of a code of theirs alone, and made already. */
    public Optional<byte[]> take(KitProgress progress, String file) {
        Kit kit = progress.kit();
        KitNames names = new KitNames(kit);
        return progress.alone().stream()
                .filter(code -> names.files(code).contains(file))
                .findFirst()
                .flatMap(code -> kit.groups().stream()
                        .filter(group -> group.codes().contains(code))
                        .findFirst())
                .flatMap(group -> kits.read(kit, names.archive(group))
                        .flatMap(archive -> entry(archive, names.folder(group) + "/" + file)));
    }

    private static Optional<byte[]> entry(byte[] archive, String name) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return Optional.of(zip.readAllBytes());
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }
}
