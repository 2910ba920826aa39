package vn.dany.formats.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.dany.core.RandomAnswers;
import vn.dany.core.Samples;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.Manifest;
import vn.dany.core.archive.ResponseLines;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.response.InMemorySecrets;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.Response;
import vn.dany.core.tally.Count;
import vn.dany.core.tally.Tally;
import vn.dany.formats.json.ArchiveJson;

class MainTest {

    @TempDir
    Path folder;

    @Test
    void archiveInAFolder_givesItsTallyOrNamesTheFileThatDiffers() throws Exception {
        Campaign campaign = Samples.oneRound(Samples.freshCampaignId());
        RoundId roundId = campaign.rounds().get(0).id();
        InMemoryRegistry registry = new InMemoryRegistry();
        registry.publish(Samples.register(), 1);
        registry.publish(Samples.questionnaire());
        FolderArchive store = new FolderArchive(folder);
        ArchiveRound archiveRound = new ArchiveRound(
                store, new ArchiveJson(), registry, new Receipts(new InMemorySecrets()), id -> List.of());
        ResponseLines lines = archiveRound.lines(campaign);
        Count count = new Count(roundId);
        for (Response response :
                new RandomAnswers(Samples.questionnaire(), 3).responses(40, roundId, Samples.COMMUNES)) {
            lines.add(response);
            count.add(response);
        }
        Tally tally = count.tally();
        Manifest manifest = archiveRound.archive(campaign, tally, lines);

        assertThat(Main.said(store, roundId, manifest.digest())).isEqualTo("equal 40 " + tally.digest());

        Path file = folder.resolve("responses/5.jsonl");
        Files.writeString(file, Files.readString(file).replace("\"A1:", "\"A1:1"));
        assertThat(Main.said(store, roundId, manifest.digest())).isEqualTo("differs responses/5.jsonl");
        assertThat(Main.said(store, roundId, "0".repeat(64))).isEqualTo("differs manifest.txt");
    }
}
