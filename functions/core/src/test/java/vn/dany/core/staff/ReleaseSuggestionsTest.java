package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.Role;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.staff.HandleSuggestions.Result;
import vn.dany.core.staff.HandleSuggestions.Seen;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.InMemoryReleasedSuggestions;
import vn.dany.core.suggestion.Inbox;
import vn.dany.core.suggestion.ReleasedSuggestion;
import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.suggestion.ShowReleased;
import vn.dany.core.suggestion.ShowSuggestions;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.unit.UnitId;

/** What everybody may read of a box, and who says so. */
class ReleaseSuggestionsTest {

    private static final Person OWNER = People.in(Samples.TAN_YEN, Role.BOX_OWNER);

    private final SampleProvince province = new SampleProvince(
            Samples.asking(
                    Samples.campaign(new CampaignId("hom-thu"), List.of(Samples.days("2024-04-01", "2024-04-30"))),
                    Samples.tellingBox().version()),
            Samples.tellingBox());
    private final CampaignId campaign = province.campaign.id();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final NoteAccess noteAccess = new NoteAccess(log, province.clock);
    private final InMemoryReleasedSuggestions released = new InMemoryReleasedSuggestions();
    private final HandleSuggestions handle =
            new HandleSuggestions(province.findCampaign, province.suggestions, noteAccess);
    private final ReleaseSuggestions release =
            new ReleaseSuggestions(province.findCampaign, province.suggestions, released, noteAccess);
    private final ShowReleased show = new ShowReleased(province.registry, released);

    @BeforeEach
    void fill() {
        add(Samples.PHUC_SON, "a", "Ông A nói: xin sửa đường liên thôn");
        add(Samples.PHUC_SON_LUC_NAM, "c", "Chờ lâu");
    }

    @Test
    void everybodyReads_whatWasReleased_inTheWordsThatWereLetStand() {
        answer("a");
        assertThat(shown()).as("a reply alone releases nothing").isEmpty();
        assertThat(release.release(OWNER, campaign, seen("a"), " Xin sửa đường liên thôn\r\n"))
                .isEqualTo(new Result(1, 0, 0));
        ReleasedSuggestion there =
                new ReleasedSuggestion(campaign, Samples.PHUC_SON, "a", "2", "Xin sửa đường liên thôn", "Đã sửa.");
        assertThat(shown()).containsExactly(there);
        assertThat(inbox().released(inbox().all().get(0))).contains(there);
        assertThat(log.entries(campaign)).hasSize(2).first().satisfies(line -> {
            assertThat(line.details()).containsEntry("step", "release").doesNotContainValue(there.text());
            assertThat(line.by()).isEqualTo(OWNER.identity());
        });
    }

    @Test
    void takenBack_isReadByNobody_alsoAfterItWasReopened() {
        answer("a");
        release.release(OWNER, campaign, seen("a"), "Xin sửa đường");
        Seen old = seen("a");
        handle.handle(OWNER, campaign, List.of(old), new SuggestionStep.Close());
        handle.handle(OWNER, campaign, List.of(seen("a")), new SuggestionStep.Reopen());
        assertThat(release.withdraw(OWNER, campaign, old)).isEqualTo(new Result(1, 0, 0));
        assertThat(shown()).isEmpty();
    }

    @Test
    void whoStillSeesOldWords_isToldAndPutsNothingBack() {
        answer("a");
        Seen seen = seen("a");
        release.release(OWNER, campaign, seen, "Ông A nói: xin sửa đường");
        Seen other = seen("a");
        assertThat(release.release(People.EDITOR, campaign, seen, "Khác")).isEqualTo(new Result(0, 1, 0));
        release.withdraw(OWNER, campaign, seen("a"));
        assertThat(release.release(People.EDITOR, campaign, other, "Ông A nói: xin sửa đường"))
                .isEqualTo(new Result(0, 1, 0));
        assertThat(shown()).isEmpty();
    }

    @Test
    void withoutAReply_orWithoutWords_nothingIsReleased() {
        assertThat(release.release(OWNER, campaign, seen("a"), "Xin sửa đường")).isEqualTo(new Result(0, 0, 1));
        answer("a");
        assertThat(release.release(OWNER, campaign, seen("a"), " \n")).isEqualTo(new Result(0, 0, 1));
        Seen stale = new Seen(Samples.PHUC_SON, "a", 0);
        assertThat(release.release(OWNER, campaign, stale, "Xin sửa đường")).isEqualTo(new Result(0, 1, 0));
        assertThat(shown()).isEmpty();
    }

    @Test
    void foreignUnits_andWhoeverOnlyReads_releaseNothing() {
        Seen foreign = new Seen(Samples.PHUC_SON_LUC_NAM, "c", 0);
        for (Person person : List.of(OWNER, People.in(Samples.TAN_YEN, Role.BOX_READER))) {
            assertThatThrownBy(() -> release.release(person, campaign, foreign, "Chờ lâu"))
                    .isInstanceOf(ProblemException.class);
            assertThatThrownBy(() -> release.withdraw(person, campaign, foreign))
                    .isInstanceOf(ProblemException.class);
        }
        assertThat(log.entries(campaign)).isEmpty();
    }

    @Test
    void surveys_haveNoSuchPage_andReleaseNothing() {
        SampleProvince survey = new SampleProvince(Samples.oneRound(new CampaignId("khao-sat")));
        CampaignId id = survey.campaign.id();
        assertThatThrownBy(
                        () -> new ShowReleased(survey.registry, released).show(id, Optional.empty(), Optional.empty()))
                .isInstanceOf(ProblemException.class);
        ReleaseSuggestions there =
                new ReleaseSuggestions(survey.findCampaign, survey.suggestions, released, noteAccess);
        assertThatThrownBy(() -> there.withdraw(People.EDITOR, id, new Seen(Samples.PHUC_SON, "a", 0)))
                .isInstanceOf(ProblemException.class);
    }

    @Test
    void unit_isOneOfTheCampaign() {
        answer("a");
        release.release(OWNER, campaign, seen("a"), "Xin sửa đường");
        assertThat(show.show(campaign, Optional.of(Samples.PHUC_SON), Optional.empty())
                        .page()
                        .released())
                .hasSize(1);
        assertThat(show.show(campaign, Optional.of(Samples.PHUC_SON_LUC_NAM), Optional.empty())
                        .page()
                        .released())
                .isEmpty();
        assertThat(show.show(
                                campaign,
                                Optional.of(Samples.PHUC_SON),
                                Optional.of(new ReleasedSuggestions.Place(Samples.PHUC_SON_LUC_NAM, "x")))
                        .page()
                        .released())
                .as("behind a place of another unit")
                .hasSize(1);
        assertThatThrownBy(() -> show.show(campaign, Optional.of(Samples.LUC_NAM), Optional.empty()))
                .isInstanceOf(ProblemException.class);
    }

    private Inbox inbox() {
        return new ShowSuggestions(province.findCampaign, province.suggestions, released, province.clock)
                .show(OWNER, campaign);
    }

    private List<ReleasedSuggestion> shown() {
        return show.show(campaign, Optional.empty(), Optional.empty()).page().released();
    }

    private void answer(String id) {
        handle.handle(OWNER, campaign, List.of(seen(id)), new SuggestionStep.Answer("Đã sửa."));
    }

    private Seen seen(String id) {
        int version = province.suggestions
                .find(campaign, Samples.PHUC_SON, id)
                .orElseThrow()
                .handling()
                .version();
        return new Seen(Samples.PHUC_SON, id, version);
    }

    private void add(UnitId unit, String id, String text) {
        province.suggestions.add(new Suggestion(
                campaign,
                unit,
                id,
                "",
                "2",
                LocalDate.of(2024, 4, 1),
                new TreeMap<>(Map.of(new QuestionId("G7"), text)),
                Handling.NEW));
    }
}
