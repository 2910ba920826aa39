package vn.dany.core.archive;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.digest.Sha256;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.response.Response;
import vn.dany.core.unit.UnitRegister;

/** Reads archives, and nothing in them that is not as it was written. */
public final class ReadArchive {

    private final ArchiveStore store;
    private final ArchiveFormat format;

    public ReadArchive(ArchiveStore store, ArchiveFormat format) {
        this.store = store;
        this.format = format;
    }

    /** A file of an archive is missing, or is not what was written. */
    public static final class Differs extends IllegalStateException {
        private static final long serialVersionUID = 1L;
        private final String file;

        Differs(RoundId roundId, String file) {
            super("in the archive of " + roundId + " " + file + " is not as it was written");
            this.file = file;
        }

        /** The file's name. */
        public String file() {
            return file;
        }
    }

    /**
     * The manifest of an archive.
     *
     * @param archive its digest
     * @throws Differs if it is not that one
     */
    public Manifest manifest(RoundId roundId, String archive) {
        byte[] bytes = checked(roundId, archive, Manifest.NAME, archive);
        return Manifest.parse(new String(bytes, StandardCharsets.UTF_8));
    }

    /**
     * Hands every response in the archive to {@code reader}, each once.
     *
     * @throws Differs if a file is not as it was written
     */
    public void responses(Manifest manifest, Consumer<Response> reader) {
        for (String name : ResponseLines.names()) {
            ResponseLines.split(file(manifest, name))
                    .map(line -> format.readResponse(manifest.roundId(), line))
                    .forEach(reader);
        }
    }

    /**
     * The campaign in the archive: as it was, with none of its rounds marked frozen.
     *
     * @throws Differs if the file is not as it was written
     */
    public Campaign campaign(Manifest manifest) {
        return format.readCampaign(file(manifest, ArchiveRound.CAMPAIGN));
    }

    /**
     * A questionnaire in the archive: one that was answered, or its campaign's.
     *
     * @throws Differs if the file is not there, or not as it was written
     */
    public Questionnaire questionnaire(Manifest manifest, QuestionnaireVersion version) {
        return format.readQuestionnaire(file(manifest, ArchiveRound.questionnaire(version)));
    }

    /**
     * The register of units in the archive.
     *
     * @throws Differs if the file is not as it was written
     */
    public UnitRegister register(Manifest manifest) {
        return format.readRegister(file(manifest, ArchiveRound.REGISTER));
    }

    /**
     * What stands for the receipts of the responses in the archive, in order.
     *
     * @throws Differs if the file is not as it was written
     */
    public List<String> receipts(Manifest manifest) {
        return new String(file(manifest, ArchiveRound.RECEIPTS), StandardCharsets.US_ASCII)
                .lines()
                .toList();
    }

    /** The first file that is not as it was written: the manifest, or one of the files it lists in their order. */
    public Optional<String> firstDifference(RoundId roundId, String archive) {
        try {
            Manifest manifest = manifest(roundId, archive);
            manifest.files().keySet().forEach(name -> file(manifest, name));
            return Optional.empty();
        } catch (Differs e) {
            return Optional.of(e.file());
        }
    }

    private byte[] file(Manifest manifest, String name) {
        return checked(
                manifest.roundId(), manifest.digest(), name, manifest.files().getOrDefault(name, ""));
    }

    private byte[] checked(RoundId roundId, String archive, String name, String hash) {
        return store.read(roundId, archive, name)
                .filter(bytes -> hash(bytes).equals(hash))
                .orElseThrow(() -> new Differs(roundId, name));
    }

    static String hash(byte[] bytes) {
        return HexFormat.of().formatHex(Sha256.of(bytes));
    }
}
