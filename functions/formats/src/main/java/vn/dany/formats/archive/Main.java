package vn.dany.formats.archive;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.counting.CheckArchives;
import vn.dany.core.tally.Tally;
import vn.dany.formats.json.ArchiveJson;

/** Says of an archive in a folder whether it is as it was written, and restores its tally from nothing else. */
public final class Main {

    private Main() {}

    /**
     * {@code FOLDER ROUND DIGEST}: prints {@code equal RESPONSES TALLY}, or {@code differs FILE}. {@code
     * infrastructure/bin/archive} puts it in words.
     */
    public static void main(String[] words) {
        Optional<RoundId> round = words.length == 3 ? RoundId.parse(words[1]) : Optional.empty();
        if (round.isEmpty()) {
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println(said(new FolderArchive(Path.of(words[0])), round.orElseThrow(), words[2]));
    }

    static String said(ArchiveStore store, RoundId roundId, String digest) {
        ReadArchive archive = new ReadArchive(store, new ArchiveJson());
        Optional<String> difference = archive.firstDifference(roundId, digest);
        if (difference.isPresent()) {
            return "differs " + difference.get();
        }
        Manifest manifest = archive.manifest(roundId, digest);
        Tally tally = CheckArchives.restore(archive, manifest);
        return tally.digest().equals(manifest.tally())
                ? "equal " + tally.responses() + " " + tally.digest()
                : "differs " + Manifest.NAME;
    }
}
