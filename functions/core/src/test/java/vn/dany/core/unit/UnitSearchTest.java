package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;

class UnitSearchTest {

    @Test
    void unitsOfOneName_areBothFoundAndToldApartByTheUnitAbove() {
        assertThat(find("phuc son")).containsExactly(Samples.PHUC_SON, Samples.PHUC_SON_LUC_NAM);
        assertThat(find("Xã Phúc Sơn")).hasSize(2);
        assertThat(find("Xã Phúc Sơn, huyện Lục Nam")).containsExactly(Samples.PHUC_SON_LUC_NAM);
        assertThat(find("phúc sơn tân yên")).containsExactly(Samples.PHUC_SON);
        assertThat(Samples.register().nameWithParent(Samples.PHUC_SON)).isEqualTo("Xã Phúc Sơn, huyện Tân Yên");
        assertThat(Samples.register().nameWithParent(Samples.PROVINCE)).isEqualTo("Tỉnh Bắc Giang");
        assertThat(Samples.register().nameWithinSentence(Samples.PHUC_SON)).isEqualTo("xã Phúc Sơn, huyện Tân Yên");
        AdministrativeUnit ward = Samples.register().unit(Samples.PHUC_SON);
        assertThat(new AdministrativeUnit(ward.id(), "1", "5", "Phường", ward.level(), null, ward.validFrom(), null)
                        .nameWithinSentence())
                .isEqualTo("Phường 5");
    }

    @Test
    void oneName_isFoundWithoutToneMarksAndByItsParts() {
        assertThat(find("NHA NAM")).containsExactly(Samples.NHA_NAM);
        assertThat(find("thi tran nha")).containsExactly(Samples.NHA_NAM);
        assertThat(find("tan yen")).containsExactly(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON);
        assertThat(find("")).isEmpty();
        assertThat(find("hà nội")).isEmpty();
    }

    private static List<UnitId> find(String typed) {
        return UnitSearch.find(typed, Samples.COMMUNES, Samples.register());
    }
}
