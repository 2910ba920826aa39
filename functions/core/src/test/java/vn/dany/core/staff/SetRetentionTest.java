package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Round;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.SetRetention.Outcome;

class SetRetentionTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("thoi-han")));
    private final SetRetention setRetention = new SetRetention(province.registry, province.clock);

    SetRetentionTest() {
        new RandomAnswers(Samples.questionnaire(), 5)
                .responses(20, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
    }

    @Test
    void roundThatIsNotFrozen_hasNoEnd() {
        assertThat(set(in(30))).isEqualTo(Outcome.NOT_FROZEN);
        assertThat(retention()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, DAY_UNFIT", "0, DAY_UNFIT", "6, DAY_UNFIT", "7, DONE", "3650, DONE", "99999, DAY_UNFIT"})
    void end_liesFarEnoughAheadToBeThoughtBetterOf(int days, Outcome outcome) {
        freeze();
        assertThat(set(in(days))).isEqualTo(outcome);
        assertThat(retention().isPresent()).isEqualTo(outcome == Outcome.DONE);
    }

    @Test
    void decision_isOnTheLogWithItsReasonAndWhatWasBefore() {
        freeze();
        LocalDate first = in(30);
        LocalDate second = in(60);
        set(first);
        set(second);
        set(second);
        assertThat(setRetention.set(People.EDITOR, province.firstRound, Optional.empty(), "Có khiếu nại"))
                .isEqualTo(Outcome.DONE);
        assertThat(retention()).isEmpty();
        assertThat(province.registry.auditLog.entries(province.campaign.id()).stream()
                        .filter(line -> line.action() == AuditAction.RETENTION_SET)
                        .map(line -> line.details().get("before") + " "
                                + line.details().get("after") + " " + line.reason()))
                .containsExactly(
                        second + " null Có khiếu nại",
                        first + " " + second + " Quyết định 5",
                        "null " + first + " Quyết định 5");
    }

    @Test
    void endThatIsOver_cannotBeChanged() {
        freeze();
        set(in(7));
        province.clock.advance(Duration.ofDays(8));
        assertThat(set(in(30))).isEqualTo(Outcome.OVER);
        assertThat(setRetention.set(People.EDITOR, province.firstRound, Optional.empty(), "muộn"))
                .isEqualTo(Outcome.OVER);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PROVINCE_READER", "AUDITOR"})
    void nobodyButAnEditor_setsOne(Role role) {
        freeze();
        assertThatThrownBy(() -> setRetention.set(
                        People.provincial(role), province.firstRound, Optional.of(in(30)), "Quyết định 5"))
                .isInstanceOf(ProblemException.class);
    }

    private void freeze() {
        province.clock.set(Samples.CLOSES.plus(FreezeRounds.AFTER_CLOSE));
        province.freezeRounds(province.responses).freeze(turn -> {});
    }

    private LocalDate in(int days) {
        return SetRetention.firstDay(province.clock.instant()).plusDays(days - SetRetention.LEAST_DAYS);
    }

    private Outcome set(LocalDate until) {
        return setRetention.set(People.EDITOR, province.firstRound, Optional.of(until), "Quyết định 5");
    }

    private Optional<Round.Retention> retention() {
        return province.registry
                .latest(province.campaign.id())
                .flatMap(campaign -> campaign.round(1))
                .flatMap(Round::retention);
    }
}
