package vn.dany.core.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class UnitRegisterTest {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    private static final AdministrativeUnit PROVINCE =
            unit("24", "Bắc Giang", "Tỉnh", UnitLevel.PROVINCE, null, START, null);
    private static final AdministrativeUnit TAN_YEN =
            unit("216", "Tân Yên", "Huyện", UnitLevel.DISTRICT, PROVINCE.id(), START, REFORM);
    private static final AdministrativeUnit SON_DONG =
            unit("220", "Sơn Động", "Huyện", UnitLevel.DISTRICT, PROVINCE.id(), START, REFORM);
    private static final AdministrativeUnit PHUC_SON =
            unit("07291", "Phúc Sơn", "Xã", UnitLevel.COMMUNE, TAN_YEN.id(), START, REFORM);
    private static final AdministrativeUnit OTHER_PHUC_SON =
            unit("07639", "Phúc Sơn", "Xã", UnitLevel.COMMUNE, SON_DONG.id(), START, REFORM);
    private static final AdministrativeUnit AFTER =
            unit("07291", "Phúc Hòa", "Xã", UnitLevel.COMMUNE, PROVINCE.id(), REFORM, null);

    private static final UnitRegister REGISTER =
            new UnitRegister(List.of(PHUC_SON, PROVINCE, TAN_YEN, SON_DONG, OTHER_PHUC_SON, AFTER));

    @Test
    void sameCode_meansAnotherUnitAfterTheReform() {
        assertThat(REGISTER.byCode("07291", START)).contains(PHUC_SON);
        assertThat(REGISTER.byCode("07291", REFORM.minusDays(1))).contains(PHUC_SON);
        assertThat(REGISTER.byCode("07291", REFORM)).contains(AFTER);
        assertThat(REGISTER.byCode("07291", START.minusDays(1))).isEmpty();
        assertThat(PHUC_SON.id()).isNotEqualTo(AFTER.id());
    }

    @Test
    void nameThatTwoHaveAtOnce_comesWithTheUnitAbove() {
        AdministrativeUnit successor =
                unit("07292", "Ngọc Thiện", "Xã", UnitLevel.COMMUNE, PROVINCE.id(), REFORM, null);
        AdministrativeUnit predecessor =
                unit("07293", "Ngọc Thiện", "Xã", UnitLevel.COMMUNE, TAN_YEN.id(), START, REFORM);
        UnitRegister register = new UnitRegister(
                List.of(PROVINCE, TAN_YEN, SON_DONG, PHUC_SON, OTHER_PHUC_SON, predecessor, successor));
        assertThat(register.distinctName(PHUC_SON.id())).isEqualTo("Xã Phúc Sơn, huyện Tân Yên");
        assertThat(register.distinctName(OTHER_PHUC_SON.id())).isEqualTo("Xã Phúc Sơn, huyện Sơn Động");
        assertThat(register.distinctName(TAN_YEN.id())).isEqualTo("Huyện Tân Yên");
        assertThat(List.of(predecessor, successor))
                .as("one after the other")
                .allSatisfy(unit -> assertThat(register.distinctName(unit.id())).isEqualTo("Xã Ngọc Thiện"));
    }

    @Test
    void level_isListedForADate() {
        assertThat(REGISTER.at(START, UnitLevel.COMMUNE)).containsExactly(PHUC_SON, OTHER_PHUC_SON);
        assertThat(REGISTER.at(REFORM, UnitLevel.COMMUNE)).containsExactly(AFTER);
        assertThat(REGISTER.at(REFORM, UnitLevel.DISTRICT)).isEmpty();
    }

    @Test
    void subtree_hasParentsFirst() {
        assertThat(REGISTER.subtree(PROVINCE.id()))
                .containsExactly(PROVINCE, TAN_YEN, PHUC_SON, SON_DONG, OTHER_PHUC_SON, AFTER);
        assertThat(REGISTER.subtree(PHUC_SON.id())).containsExactly(PHUC_SON);
        assertThat(REGISTER.subtree(new UnitId("u0000000000"))).isEmpty();
        assertThat(REGISTER.subtree(TAN_YEN.id())).containsExactly(TAN_YEN, PHUC_SON);
    }

    @Test
    void smallestAround_isNoWiderThanItMustBe() {
        assertThat(REGISTER.smallestAround(List.of(PHUC_SON.id()))).isEqualTo(PHUC_SON);
        assertThat(REGISTER.smallestAround(List.of(PHUC_SON.id(), TAN_YEN.id())))
                .isEqualTo(TAN_YEN);
        assertThat(REGISTER.smallestAround(List.of(PHUC_SON.id(), OTHER_PHUC_SON.id())))
                .isEqualTo(PROVINCE);
    }

    @Test
    void within_looksUpwardsOnly() {
        assertThat(REGISTER.isWithin(PHUC_SON.id(), TAN_YEN.id())).isTrue();
        assertThat(REGISTER.isWithin(PHUC_SON.id(), PROVINCE.id())).isTrue();
        assertThat(REGISTER.isWithin(PHUC_SON.id(), PHUC_SON.id())).isTrue();
        assertThat(REGISTER.isWithin(PHUC_SON.id(), SON_DONG.id())).isFalse();
        assertThat(REGISTER.isWithin(PROVINCE.id(), PHUC_SON.id())).isFalse();
    }

    @Test
    void search_findsBothUnitsOfOneNameWithoutToneMarks() {
        assertThat(REGISTER.search("xa phuc son")).containsExactly(PHUC_SON, OTHER_PHUC_SON);
        assertThat(REGISTER.search("PHÚC  hoà")).containsExactly(AFTER);
        assertThat(REGISTER.search("Đồng Tiến")).isEmpty();
        assertThat(REGISTER.search("son dong")).containsExactly(SON_DONG);
    }

    @Test
    void twiceTheSameUnit_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitRegister(List.of(PROVINCE, PROVINCE)));
    }

    @Test
    void missingParentOrCycle_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitRegister(List.of(PHUC_SON)));
        AdministrativeUnit own = unit("217", "A", "Huyện", UnitLevel.DISTRICT, UnitId.of("217", START), START, null);
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitRegister(List.of(own)));
    }

    @Test
    void unknownUnit_isNotFound() {
        assertThat(REGISTER.find(new UnitId("u0000000000"))).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> REGISTER.unit(new UnitId("u0000000000")));
        assertThatIllegalArgumentException().isThrownBy(() -> new UnitId("07291"));
    }

    private static AdministrativeUnit unit(
            String code,
            String name,
            String type,
            UnitLevel level,
            @Nullable UnitId parent,
            LocalDate from,
            @Nullable LocalDate to) {
        return new AdministrativeUnit(UnitId.of(code, from), code, name, type, level, parent, from, to);
    }
}
