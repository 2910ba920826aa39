package vn.dany.tally;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dany.adapters.ConfiguredSecrets;
import vn.dany.adapters.Parameters;
import vn.dany.adapters.SecretsConfig;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.archive.ArchiveEraser;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.counting.CheckArchives;
import vn.dany.core.counting.EraseResponses;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.counting.TallyRound;
import vn.dany.core.counting.TallyStore;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.suggestion.CopySuggestions;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.tally.ResponseEraser;
import vn.dany.core.tally.ResponseSource;
import vn.dany.formats.json.ArchiveJson;

/** Counting, copying and freezing, by the rule that is set from outside. */
class Wiring {

    @Singleton
    TallyRound tallyRound(
            ResponseSource responses,
            TallyStore tallies,
            DisclosedTallies disclosed,
            Registry registry,
            TallyConfig config,
            Clock clock) {
        return new TallyRound(responses, tallies, disclosed, registry, new DisclosureRule(config.block()), clock);
    }

    /** The secrets give each suggestion the name its receipt leads to. */
    @Singleton
    CopySuggestions copySuggestions(
            ResponseSource responses,
            SuggestionStore suggestions,
            Registry registry,
            SecretsConfig secrets,
            Parameters parameters,
            Clock clock) {
        SuggestionIds ids = new SuggestionIds(new ConfiguredSecrets(secrets, parameters));
        return new CopySuggestions(responses, suggestions, registry, ids, clock);
    }

    @Singleton
    ReadArchive readArchive(ArchiveStore archives) {
        return new ReadArchive(archives, new ArchiveJson());
    }

    @Singleton
    TallyOpenRounds tallyOpenRounds(
            Registry registry, TallyRound tallyRound, CopySuggestions copySuggestions, Clock clock) {
        return new TallyOpenRounds(registry, tallyRound, copySuggestions, clock);
    }

    @Singleton
    FreezeRounds freezeRounds(
            Registry registry,
            RegistryWriter writer,
            TallyRound tallyRound,
            CopySuggestions copySuggestions,
            ArchiveStore archives,
            ReadArchive readArchive,
            AuditLog auditLog,
            CountedReceipts receipts,
            SecretsConfig secrets,
            Parameters parameters,
            Clock clock) {
        ArchiveRound archiveRound = new ArchiveRound(
                archives,
                new ArchiveJson(),
                registry,
                new Receipts(new ConfiguredSecrets(secrets, parameters)),
                auditLog::entries);
        return new FreezeRounds(
                registry, writer, tallyRound, archiveRound, readArchive, receipts, copySuggestions, clock);
    }

    @Singleton
    EraseResponses eraseResponses(
            Registry registry,
            RegistryWriter writer,
            ResponseEraser responses,
            ArchiveEraser archives,
            TallyStore tallies,
            ReadArchive readArchive,
            ArchiveChecks checks,
            Clock clock) {
        return new EraseResponses(registry, writer, responses, archives, tallies, readArchive, checks, clock);
    }

    @Singleton
    CheckArchives checkArchives(Registry registry, ReadArchive readArchive, ArchiveChecks checks, Clock clock) {
        return new CheckArchives(registry, readArchive, checks, clock);
    }
}
