package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.dany.core.RandomAnswers;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.report.InMemoryPublicResults;
import vn.dany.core.report.PublicResults;
import vn.dany.core.report.ShowPublicResults;

class ReleaseResultsTest {

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("cong-bo")));
    private final InMemoryPublicResults store = new InMemoryPublicResults();
    private final ReleaseResults releaseResults = new ReleaseResults(
            province.registry, province.registry, province.disclosed, province.headcounts, store, province.clock);
    private final ShowPublicResults show = new ShowPublicResults(province.registry, store);

    @Test
    void nothing_isReleasedBeforeTheFreeze() {
        answer();
        assertThat(releaseResults.preview(People.EDITOR, province.firstRound, 10))
                .isEmpty();
        assertThat(releaseResults.release(People.EDITOR, province.firstRound, 10))
                .isEqualTo(ReleaseResults.Outcome.NOT_FROZEN);
        assertThat(seen()).isEmpty();
        assertThat(log()).isEmpty();
    }

    @Test
    void frozenRound_isSeenByNobodyUntilSomebodyReleasesItAndNotAfterThatIsTakenBack() {
        freeze();
        assertThat(seen()).isEmpty();
        PublicResults preview =
                releaseResults.preview(People.EDITOR, province.firstRound, 10).orElseThrow();
        assertThat(seen()).isEmpty();
        assertThat(releaseResults.release(People.EDITOR, province.firstRound, 10))
                .isEqualTo(ReleaseResults.Outcome.DONE);
        assertThat(seen()).contains(preview);
        assertThat(preview.minimum()).isEqualTo(10);
        assertThat(preview.whole().responses()).isEqualTo(80);
        assertThat(preview.archive())
                .isEqualTo(campaign()
                        .rounds()
                        .get(0)
                        .frozen()
                        .orElseThrow()
                        .archive()
                        .orElseThrow());
        assertThat(releaseResults.withdraw(People.EDITOR, province.firstRound)).isEqualTo(ReleaseResults.Outcome.DONE);
        assertThat(releaseResults.withdraw(People.EDITOR, province.firstRound)).isEqualTo(ReleaseResults.Outcome.DONE);
        assertThat(seen()).isEmpty();
        assertThat(log().stream().map(AuditEntry::action))
                .containsExactlyInAnyOrder(AuditAction.RESULTS_RELEASED, AuditAction.RESULTS_WITHDRAWN);
        assertThat(log()).allMatch(line -> line.by().equals(People.EDITOR.identity()));
    }

    @Test
    void whatWasReleased_staysAsItWasWhateverBecomesOfTheCampaign() {
        freeze();
        releaseResults.release(People.EDITOR, province.firstRound, 10);
        PublicResults released = seen().orElseThrow();
        Questionnaire asked = Samples.questionnaire();
        Questionnaire later = new Questionnaire(
                new QuestionnaireVersion(asked.version().questionnaireId(), 2),
                LocalizedText.of("Tên khác"),
                asked.headline(),
                asked.introduction(),
                asked.notice(),
                asked.addressee(),
                asked.minutes(),
                asked.sections().subList(0, 1),
                asked.chosenLayout());
        province.registry.publish(later);
        province.registry.put(Samples.asking(campaign(), later.version()));
        province.headcounts.declare(province.campaign.id(), Map.of(Samples.PHUC_SON, 99));
        assertThat(seen()).contains(released);
        assertThat(releaseResults
                        .preview(People.EDITOR, province.firstRound, 10)
                        .orElseThrow()
                        .questions())
                .as("told by what was asked when it was frozen")
                .isEqualTo(released.questions());
    }

    @Test
    void roundHasOneDocument_whateverIsAskedForLater() {
        freeze();
        releaseResults.release(People.EDITOR, province.firstRound, 14);
        PublicResults first = seen().orElseThrow();
        releaseResults.release(People.EDITOR, province.firstRound, 10);
        assertThat(seen()).contains(first);
        releaseResults.withdraw(People.EDITOR, province.firstRound);
        assertThat(seen()).isEmpty();
        assertThat(releaseResults.preview(People.EDITOR, province.firstRound, 10))
                .contains(first);
        releaseResults.release(People.EDITOR, province.firstRound, 10);
        assertThat(seen()).contains(first);
    }

    @Test
    void whoDoesNotEditCampaigns_findsNothingToRelease() {
        freeze();
        assertThatThrownBy(
                        () -> releaseResults.release(People.provincial(Role.PROVINCE_READER), province.firstRound, 10))
                .isInstanceOf(ProblemException.class);
        assertThat(seen()).isEmpty();
    }

    private Optional<PublicResults> seen() {
        Optional<PublicResults> last =
                show.show(province.campaign.id(), Optional.empty()).results();
        assertThat(show.show(province.campaign.id(), Optional.of(1)).results()).isEqualTo(last);
        assertThat(show.show(province.campaign.id(), Optional.of(2)).results()).isEmpty();
        return last;
    }

    private List<AuditEntry> log() {
        return province.registry.auditLog.entries(province.campaign.id()).stream()
                .filter(line -> line.action() != AuditAction.CAMPAIGN_PUBLISHED)
                .toList();
    }

    private Campaign campaign() {
        return province.registry.campaign(province.campaign.id()).orElseThrow();
    }

    private void answer() {
        new RandomAnswers(Samples.questionnaire(), 4)
                .responses(80, province.firstRound, Samples.COMMUNES)
                .forEach(province.responses::record);
        province.tallyRound().tally(province.firstRound);
    }

    private void freeze() {
        answer();
        province.clock.set(Samples.CLOSES.plus(Duration.ofHours(1)));
        province.freezeRounds(province.responses).freeze(turn -> {});
    }
}
