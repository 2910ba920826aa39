package vn.dany.core.archive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.RegisterVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.response.Receipts;
import vn.dany.core.tally.Tally;

/**
 * Writes the archive of a round: its responses, and what they mean: the campaign with its windows and what changed them,
 * the questionnaires, the register of units, and what stands for the receipts. An archive is named by its own digest and holds no time of its making, so a
 * run that dies half-way leaves files the next one writes alike, and no run replaces what another one wrote.
 */
public final class ArchiveRound {

    static final String CAMPAIGN = "campaign.json";
    static final String REGISTER = "register.json";
    static final String RECEIPTS = "receipts.txt";

    private static final Set<AuditAction> OF_WINDOWS = EnumSet.of(
            AuditAction.CAMPAIGN_PUBLISHED,
            AuditAction.CAMPAIGN_REVISED,
            AuditAction.WINDOW_CHANGED,
            AuditAction.WINDOWS_RESTORED);

    private final ArchiveStore store;
    private final ArchiveFormat format;
    private final Registry registry;
    private final Receipts receipts;
    private final Function<CampaignId, List<AuditEntry>> log;

    /** @param log every line of the audit log about a campaign, newest first */
    public ArchiveRound(
            ArchiveStore store,
            ArchiveFormat format,
            Registry registry,
            Receipts receipts,
            Function<CampaignId, List<AuditEntry>> log) {
        this.store = store;
        this.format = format;
        this.registry = registry;
        this.receipts = receipts;
        this.log = log;
    }

    /** Takes the responses of a round of {@code campaign}, all of which {@link #archive} wants. */
    public ResponseLines lines(Campaign campaign) {
        return new ResponseLines(format, key -> receipts.mark(campaign, key));
    }

    /**
     * Writes the archive. What was written is there, but not yet read back.
     *
     * @param tally of the responses in {@code lines}
     */
    public Manifest archive(Campaign campaign, Tally tally, ResponseLines lines) {
        RoundId roundId = tally.roundId();
        RegisterVersion register = registry.registerVersion().orElseThrow();
        List<ArchiveFile> files = new ArrayList<>();
        files.add(new ArchiveFile(CAMPAIGN, format.campaign(unfrozen(campaign))));
        files.add(new ArchiveFile(REGISTER, format.register(register.register())));
        files.add(new ArchiveFile(RECEIPTS, lines.receipts()));
        files.add(new ArchiveFile("windows.jsonl", format.changes(changes(roundId))));
        Set<QuestionnaireVersion> asked = new HashSet<>(lines.questionnaires());
        asked.add(campaign.questionnaire());
        for (QuestionnaireVersion version : asked) {
            files.add(new ArchiveFile(
                    questionnaire(version),
                    format.questionnaire(registry.questionnaire(version).orElseThrow())));
        }
        files.addAll(lines.files());
        SortedMap<String, String> hashes = new TreeMap<>();
        files.forEach(file -> hashes.put(file.name(), ReadArchive.hash(file.bytes())));
        Manifest manifest = new Manifest(roundId, tally.responses(), tally.digest(), register.number(), hashes);
        files.forEach(file -> store.keep(roundId, manifest.digest(), file));
        // Last: an archive with a manifest is whole.
        store.keep(roundId, manifest.digest(), manifest.file());
        return manifest;
    }

    /** What the file of a questionnaire is called. */
    static String questionnaire(QuestionnaireVersion version) {
        return "questionnaires/" + version.questionnaireId() + "-" + version.number() + ".json";
    }

    private List<AuditEntry> changes(RoundId roundId) {
        List<AuditEntry> changes = new ArrayList<>(log.apply(roundId.campaignId()).stream()
                .filter(entry -> OF_WINDOWS.contains(entry.action()) && isAbout(entry, roundId))
                .toList());
        Collections.reverse(changes);
        return changes;
    }

    /** What names no round is about all of them. */
    private static boolean isAbout(AuditEntry entry, RoundId roundId) {
        String round = entry.details().getOrDefault("round", roundId.toString());
        return round.equals(roundId.toString());
    }

    /** Freezing one round must not change the archive of another one. */
    private static Campaign unfrozen(Campaign campaign) {
        return campaign.with(
                campaign.rounds().stream().map(ArchiveRound::unfrozen).toList(), campaign.trial());
    }

    private static Round unfrozen(Round round) {
        return new Round(round.id(), round.window(), round.exceptions(), Optional.empty());
    }
}
