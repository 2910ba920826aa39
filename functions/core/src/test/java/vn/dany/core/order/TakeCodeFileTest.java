package vn.dany.core.order;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;

class TakeCodeFileTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("mau-2024")));
    private final TakeCodeFile takeCodeFile = new TakeCodeFile(province.kits);
    private final Kit kit = province.composeKit.compose(province.campaign.id());
    private final KitNames names = new KitNames(kit);
    private final Kit.Group tanYen = kit.groups().get(0);

    @Test
    void team_takesTheFilesOfItsCommuneAndNoOthers() throws IOException {
        KitProgress theirs = new ShowKit(
                        province.findCampaign, province.registry, province.composeKit, province.orders, province.kits)
                .show(People.in(Samples.PHUC_SON, Role.COMMUNE_TEAM), province.campaign.id());
        PrintedCode own = tanYen.codes().get(2);
        PrintedCode neighbour = tanYen.codes().get(0);
        assertThat(theirs.groups()).isEmpty();
        assertThat(theirs.alone()).containsExactly(own);
        assertThat(takeCodeFile.take(theirs, names.poster(own, Paper.A4)))
                .as("not made yet")
                .isEmpty();

        province.kits.keep(kit, new KitFile(names.archive(tanYen), archive(own, neighbour), "application/zip"));

        assertThat(takeCodeFile.take(theirs, names.poster(own, Paper.A4)))
                .hasValue(own.code().value().getBytes(UTF_8));
        assertThat(takeCodeFile.take(theirs, names.poster(neighbour, Paper.A4))).isEmpty();
        assertThat(takeCodeFile.take(theirs, names.archive(tanYen))).isEmpty();
        assertThat(takeCodeFile.take(theirs, names.stickers(own)))
                .as("not in the archive")
                .isEmpty();
    }

    private byte[] archive(PrintedCode... codes) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (PrintedCode code : codes) {
                zip.putNextEntry(new ZipEntry(names.folder(tanYen) + "/" + names.poster(code, Paper.A4)));
                zip.write(code.code().value().getBytes(UTF_8));
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
