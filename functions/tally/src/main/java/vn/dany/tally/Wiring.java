package vn.dany.tally;

import jakarta.inject.Singleton;
import java.time.Clock;
import vn.dany.adapters.ConfiguredSecrets;
import vn.dany.adapters.Parameters;
import vn.dany.adapters.SecretsConfig;
import vn.dany.core.archive.ArchiveChecks;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.ArchiveStore;
import vn.dany.core.archive.CountedReceipts;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.counting.CheckArchives;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.TallyOpenRounds;
import vn.dany.core.counting.TallyRound;
import vn.dany.core.counting.TallyStore;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.response.Receipts;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.tally.ResponseSource;
import vn.dany.formats.json.ArchiveJson;

/** Counting and freezing, by the rule that is set from outside. */
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

    @Singleton
    TallyOpenRounds tallyOpenRounds(Registry registry, TallyRound tallyRound, Clock clock) {
        return new TallyOpenRounds(registry, tallyRound, clock);
    }

    @Singleton
    ReadArchive readArchive(ArchiveStore archives) {
        return new ReadArchive(archives, new ArchiveJson());
    }

    @Singleton
    FreezeRounds freezeRounds(
            Registry registry,
            RegistryWriter writer,
            TallyRound tallyRound,
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
        return new FreezeRounds(registry, writer, tallyRound, archiveRound, readArchive, receipts, clock);
    }

    @Singleton
    CheckArchives checkArchives(Registry registry, ReadArchive readArchive, ArchiveChecks checks, Clock clock) {
        return new CheckArchives(registry, readArchive, checks, clock);
    }
}
