package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.registry.RegisterVersion;
import vn.dany.core.unit.UnitGroup;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** The page where units are put together into groups. */
@QuarkusTest
class GroupsPageTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 4, 1);

    @ParameterizedTest
    @EnumSource(Language.class)
    void groups_matchTheGoldenPage(Language language) {
        UnitRegister register = new UnitRegister(
                Samples.register().all(),
                List.of(),
                List.of(new UnitGroup("Cụm <1>", List.of(Samples.LAN_GIOI, Samples.PHUC_SON))));
        String page = GroupsPage.of(new RegisterVersion(3, register), TODAY, GroupsPage.Outcome.SAVED, language)
                .render();
        Golden.compare(language.tag(), "groups", page.replace(Shell.STYLE.version(), "VERSION"));
    }

    @Test
    void groupsThatSomebodyElseHasChanged_areShownAnewWithTheReason() {
        assertThat(GroupsPage.of(
                                new RegisterVersion(3, Samples.register()),
                                TODAY,
                                GroupsPage.Outcome.OUTDATED,
                                Language.VI)
                        .render())
                .contains("vừa được người khác thay đổi", "name=\"shown\" value=\"3\"", "Chưa có cụm nào.");
    }
}
