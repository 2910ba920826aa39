package vn.dany.core.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.dany.core.Samples;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;
import vn.dany.core.unit.UnitRegister;

class PersonTest {

    private static final LocalDate FROM = Samples.FOUNDED;
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final UnitRegister REGISTER = Samples.register();
    private static final Campaign CAMPAIGN = Samples.oneRound(Samples.freshCampaignId());

    @Test
    void lead_hasTheirDistrictAndNothingElse() {
        Person lead = person(Assignment.in(Samples.TAN_YEN, Role.LEAD, FROM));

        assertThat(lead.units(Right.READ_RESULTS, CAMPAIGN, REGISTER))
                .containsExactly(Samples.LAN_GIOI, Samples.NHA_NAM, Samples.PHUC_SON);
        assertThat(lead.may(Right.PUSH, CAMPAIGN, Samples.PHUC_SON, REGISTER)).isTrue();
        assertThat(lead.may(Right.PUSH, CAMPAIGN, Samples.PHUC_SON_LUC_NAM, REGISTER))
                .as("of the same name, in the other district")
                .isFalse();
        assertThat(lead.may(Right.READ_RESULTS, CAMPAIGN, Samples.PROVINCE, REGISTER))
                .isFalse();
        assertThat(lead.may(Right.EDIT_CAMPAIGNS)).isFalse();
        assertThatThrownBy(() -> lead.require(Right.MANAGE_STAFF)).isInstanceOf(ProblemException.class);
    }

    @Test
    void communeTeam_neverSeesWhatWasAnswered() {
        Person team = person(Assignment.in(Samples.LAN_GIOI, Role.COMMUNE_TEAM, FROM));

        assertThat(team.units(Right.DECLARE_HEADCOUNTS, CAMPAIGN, REGISTER)).containsExactly(Samples.LAN_GIOI);
        assertThat(team.units(Right.READ_RESULTS, CAMPAIGN, REGISTER)).isEmpty();
    }

    @Test
    void unitOutsideOfTheCampaign_isNobodysOfTheCampaign() {
        Person team = person(Assignment.in(Samples.LAN_GIOI, Role.COMMUNE_TEAM, FROM));
        Campaign elsewhere = Samples.asking(CAMPAIGN, List.of(Samples.NHA_NAM));

        assertThat(team.units(Right.READ_PROGRESS, elsewhere, REGISTER)).isEmpty();
    }

    @Test
    void provincialRoles_areAboutEverythingButHaveTheirOwnRights() {
        assertThat(person(Assignment.provincial(Role.PROVINCE_EDITOR, FROM))
                        .units(Right.EDIT_CAMPAIGNS, CAMPAIGN, REGISTER))
                .isEqualTo(Samples.COMMUNES);
        assertThat(person(Assignment.provincial(Role.PROVINCE_EDITOR, FROM)).may(Right.READ_CONTACTS))
                .isFalse();
        assertThat(person(Assignment.provincial(Role.PROVINCE_READER, FROM))
                        .units(Right.READ_RESULTS, CAMPAIGN, REGISTER))
                .isEqualTo(Samples.COMMUNES);
        assertThat(person(Assignment.provincial(Role.AUDITOR, FROM)).may(Right.READ_RESULTS))
                .isFalse();
    }

    @Test
    void union_readsWhatOfficialsAreAskedAndNothingElse() {
        Person union = person(Assignment.in(Samples.PROVINCE, Role.UNION, FROM));
        Campaign amongOfficials = Samples.asking(CAMPAIGN, new QuestionnaireVersion("pks01", 1));

        assertThat(union.units(Right.READ_RESULTS, amongOfficials, REGISTER)).isEqualTo(Samples.COMMUNES);
        assertThat(union.units(Right.READ_PROGRESS, CAMPAIGN, REGISTER)).isEmpty();
    }

    @Test
    void severalAssignments_addUpByRight() {
        Person both = person(
                Assignment.in(Samples.LAN_GIOI, Role.COMMUNE_TEAM, FROM),
                Assignment.in(Samples.LUC_NAM, Role.LEAD, FROM));

        assertThat(both.units(Right.READ_PROGRESS, CAMPAIGN, REGISTER))
                .containsExactly(Samples.LAN_GIOI, Samples.PHUC_SON_LUC_NAM);
        assertThat(both.units(Right.READ_RESULTS, CAMPAIGN, REGISTER)).containsExactly(Samples.PHUC_SON_LUC_NAM);
    }

    @Test
    void rightsThatAreAboutEverything_belongToRolesThatAre() {
        Set<Right> everything = EnumSet.of(
                Right.TAKE_RESULTS,
                Right.READ_QUESTIONNAIRES,
                Right.READ_UNITS,
                Right.READ_LOG,
                Right.EDIT_CAMPAIGNS,
                Right.EDIT_QUESTIONNAIRES,
                Right.EDIT_UNITS,
                Right.MANAGE_STAFF);
        for (Role role : Role.values()) {
            assertThat(role.isProvincial() || Collections.disjoint(role.rights(), everything))
                    .as(role.name())
                    .isTrue();
        }
    }

    @Test
    void group_isItsUnitsTogether() {
        Person lead = person(new Assignment(
                Role.LEAD, "Cụm 1", List.of(Samples.NHA_NAM, Samples.PHUC_SON_LUC_NAM), FROM, Optional.empty()));

        assertThat(lead.units(Right.PUSH, CAMPAIGN, REGISTER))
                .containsExactly(Samples.NHA_NAM, Samples.PHUC_SON_LUC_NAM);
    }

    @Test
    void reform_carriesAnAssignmentOverToTheSuccessors() {
        Reformed reformed = new Reformed();
        Person before = new Person("a", "A", REFORM.minusDays(1), List.of(team(Samples.LAN_GIOI)));
        Person after = person(team(Samples.LAN_GIOI));

        assertThat(before.may(Right.READ_PROGRESS, reformed.hopeful, reformed.register))
                .isFalse();
        assertThat(after.may(Right.READ_PROGRESS, reformed.hopeful, reformed.register))
                .isTrue();
        assertThat(after.may(Right.READ_PROGRESS, Samples.LAN_GIOI, reformed.register))
                .as("campaigns of then keep their units")
                .isTrue();
        assertThat(after.may(Right.READ_PROGRESS, Samples.NHA_NAM, reformed.register))
                .as("what the other half of the new commune answered before stays theirs")
                .isFalse();
    }

    @Test
    void districtThatIsNoMore_leadsToItsCommunesOfTodayAndNotUpToTheProvince() {
        Reformed reformed = new Reformed();
        Person lead = person(Assignment.in(Samples.TAN_YEN, Role.LEAD, FROM));

        assertThat(lead.may(Right.PUSH, reformed.hopeful, reformed.register)).isTrue();
        assertThat(lead.may(Right.PUSH, Samples.LAN_GIOI, reformed.register)).isTrue();
        assertThat(lead.may(Right.PUSH, reformed.elsewhere, reformed.register)).isFalse();
        assertThat(lead.may(Right.PUSH, Samples.PROVINCE, reformed.register)).isFalse();
    }

    @Test
    void newUnit_hasWhatWentOverIntoItWhole() {
        Reformed reformed = new Reformed();
        Person team = person(team(reformed.hopeful));

        assertThat(team.may(Right.READ_PROGRESS, Samples.LAN_GIOI, reformed.register))
                .isTrue();
        assertThat(team.may(Right.READ_PROGRESS, Samples.NHA_NAM, reformed.register))
                .isTrue();
        assertThat(team.may(Right.READ_PROGRESS, Samples.PHUC_SON, reformed.register))
                .as("gave a part away and still stands")
                .isFalse();
    }

    @Test
    void neighbourThatTookAPartOfAUnitThatStands_isNotTheirs() {
        Reformed reformed = new Reformed();

        assertThat(person(team(Samples.PHUC_SON)).may(Right.READ_PROGRESS, reformed.hopeful, reformed.register))
                .isFalse();
    }

    /** On the day of the reform Lan Giới and Nhã Nam became one commune under the province, with a part of Phúc Sơn. */
    private static final class Reformed {

        private final UnitId hopeful = UnitId.of("07303", REFORM);
        private final UnitId elsewhere = UnitId.of("07630", REFORM);
        private final UnitRegister register;

        Reformed() {
            List<AdministrativeUnit> units = new ArrayList<>();
            for (AdministrativeUnit unit : Samples.register().all()) {
                boolean stays = unit.id().equals(Samples.PROVINCE) || unit.id().equals(Samples.PHUC_SON);
                units.add(stays ? unit : until(unit, REFORM));
            }
            units.add(commune("07303"));
            units.add(commune("07630"));
            register = new UnitRegister(
                    units,
                    List.of(
                            edge(Samples.LAN_GIOI, hopeful, Succession.Kind.MERGED),
                            edge(Samples.NHA_NAM, hopeful, Succession.Kind.MERGED),
                            edge(Samples.PHUC_SON, hopeful, Succession.Kind.PART),
                            edge(Samples.PHUC_SON_LUC_NAM, elsewhere, Succession.Kind.MOVED),
                            edge(Samples.TAN_YEN, Samples.PROVINCE, Succession.Kind.ABOLISHED),
                            edge(Samples.LUC_NAM, Samples.PROVINCE, Succession.Kind.ABOLISHED)),
                    List.of());
        }

        private static AdministrativeUnit commune(String code) {
            return new AdministrativeUnit(
                    UnitId.of(code, REFORM), code, "Hy Vọng", "Xã", UnitLevel.COMMUNE, Samples.PROVINCE, REFORM, null);
        }

        private static AdministrativeUnit until(AdministrativeUnit unit, LocalDate validTo) {
            return new AdministrativeUnit(
                    unit.id(),
                    unit.code(),
                    unit.name(),
                    unit.type(),
                    unit.level(),
                    unit.parentId(),
                    unit.validFrom(),
                    validTo);
        }

        private static Succession edge(UnitId from, UnitId to, Succession.Kind kind) {
            return new Succession(from, to, REFORM, kind, "", "");
        }
    }

    private static Assignment team(UnitId unit) {
        return Assignment.in(unit, Role.COMMUNE_TEAM, FROM);
    }

    private static Person person(Assignment... assignments) {
        return new Person("a", "A", REFORM, List.of(assignments));
    }
}
