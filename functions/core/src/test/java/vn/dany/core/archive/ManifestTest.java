package vn.dany.core.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.RoundId;

class ManifestTest {

    private static final Manifest MANIFEST = new Manifest(
            new RoundId(Samples.freshCampaignId(), 2),
            12_345,
            "a0".repeat(32),
            3,
            new TreeMap<>(Map.of("responses/0.jsonl", "0b".repeat(32), "campaign.json", "0c".repeat(32))));

    @Test
    void text_isReadBackAsItWas() {
        assertThat(Manifest.parse(MANIFEST.text())).isEqualTo(MANIFEST);
    }

    @Test
    void text_listsFilesAsTheProgramThatChecksThemWants() {
        assertThat(MANIFEST.text().lines().filter(line -> !line.startsWith("#")))
                .containsExactly("0c".repeat(32) + "  campaign.json", "0b".repeat(32) + "  responses/0.jsonl");
    }

    @Test
    void textOfAnotherForm_isRefused() {
        String text = MANIFEST.text();
        for (String other : new String[] {
            "",
            text.substring(1),
            text + "x",
            text + "\n",
            text.replace("archive 1", "archive 2"),
            text.replace("  campaign", " campaign"),
            text.replace("campaign", "zcampaign")
        }) {
            assertThatThrownBy(() -> Manifest.parse(other)).as(other).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
