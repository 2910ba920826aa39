package vn.dany.core.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;

/** What {@link KitStore} promises, whatever is behind it. The store may be shared. */
public abstract class KitStoreContract {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(Samples.freshCampaignId()));
    private final Kit kit = province.composeKit.compose(province.campaign.id());

    /** The store under test. */
    protected abstract KitStore store();

    /** A kit of a campaign of its own. */
    protected final Kit kit() {
        return kit;
    }

    @Test
    void kitNobodyMade_hasNoFile() {
        assertThat(store().names(kit)).isEmpty();
        assertThat(store().read(kit, "a.pdf")).isEmpty();
    }

    @Test
    void keptFile_isReadBack() {
        store().keep(kit, file("a.pdf", "one"));
        assertThat(store().names(kit)).containsExactly("a.pdf");
        assertThat(store().read(kit, "a.pdf").orElseThrow()).isEqualTo(bytes("one"));
    }

    @Test
    void fileKeptAgain_staysTheFirst() {
        store().keep(kit, file("a.pdf", "one"));
        store().keep(kit, file("a.pdf", "two"));
        assertThat(store().read(kit, "a.pdf").orElseThrow()).isEqualTo(bytes("one"));
    }

    @Test
    void kits_areApart() {
        SampleProvince elsewhere = new SampleProvince(Samples.oneRound(Samples.freshCampaignId()));
        store().keep(kit, file("a.pdf", "one"));
        assertThat(store().names(elsewhere.composeKit.compose(elsewhere.campaign.id())))
                .isEmpty();
    }

    /** A file to keep. */
    protected static KitFile file(String name, String content) {
        return new KitFile(name, bytes(content), "application/pdf");
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}
