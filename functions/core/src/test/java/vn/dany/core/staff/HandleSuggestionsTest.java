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
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.staff.HandleSuggestions.Result;
import vn.dany.core.staff.HandleSuggestions.Seen;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.InMemoryReleasedSuggestions;
import vn.dany.core.suggestion.Inbox;
import vn.dany.core.suggestion.ShowSuggestions;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionFilter;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.suggestion.SuggestionTotals;
import vn.dany.core.suggestion.WrittenQuestions;
import vn.dany.core.unit.UnitId;

/** What staff do with suggestions, and what they see of them. */
class HandleSuggestionsTest {

    private static final LocalDate FIRST_WEEK = LocalDate.of(2024, 4, 1);
    private static final Person OWNER = People.in(Samples.TAN_YEN, Role.BOX_OWNER);
    private static final Person READER = People.in(Samples.TAN_YEN, Role.BOX_READER);

    private final SampleProvince province = new SampleProvince(
            Samples.asking(
                    Samples.campaign(new CampaignId("hom-thu"), List.of(Samples.days("2024-04-01", "2024-04-30"))),
                    Samples.tellingBox().version()),
            Samples.tellingBox());
    private final CampaignId campaign = province.campaign.id();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final HandleSuggestions handle =
            new HandleSuggestions(province.findCampaign, province.suggestions, new NoteAccess(log, province.clock));
    private final InMemoryReleasedSuggestions released = new InMemoryReleasedSuggestions();
    private final ShowSuggestions show =
            new ShowSuggestions(province.findCampaign, province.suggestions, released, province.clock);

    @BeforeEach
    void fill() {
        province.clock.set(Samples.vietnam("2024-04-18T09:00"));
        add(Samples.PHUC_SON, "a", "2", FIRST_WEEK, "Xin sửa đường liên thôn");
        add(Samples.PHUC_SON, "b", "3", FIRST_WEEK.plusDays(7), "Biển báo bị mờ");
        add(Samples.PHUC_SON_LUC_NAM, "c", "3", FIRST_WEEK, "Chờ lâu");
    }

    @Test
    void suggestion_goesFromReceivedToClosedAndBack() {
        assertThat(step("a", new SuggestionStep.Forward("Ban Địa chính"))).isEqualTo(new Result(1, 0, 0));
        assertThat(state("a")).isEqualTo(SuggestionState.FORWARDED);
        assertThat(step("a", new SuggestionStep.Answer(" Đã sửa. "))).isEqualTo(new Result(1, 0, 0));
        assertThat(handling("a").reply()).isEqualTo("Đã sửa.");
        assertThat(step("a", new SuggestionStep.Forward("Công an")))
                .as("answered")
                .isEqualTo(new Result(0, 0, 1));
        assertThat(step("a", new SuggestionStep.Close())).isEqualTo(new Result(1, 0, 0));
        assertThat(step("a", new SuggestionStep.Answer("Khác"))).as("closed").isEqualTo(new Result(0, 0, 1));
        assertThat(step("a", new SuggestionStep.Reopen())).isEqualTo(new Result(1, 0, 0));
        assertThat(state("a")).isEqualTo(SuggestionState.RECEIVED);
        assertThat(handling("a").reply()).as("what was promised stands").isEqualTo("Đã sửa.");
        assertThat(log.entries(campaign)).hasSize(4).allSatisfy(line -> {
            assertThat(line.action()).isEqualTo(AuditAction.SUGGESTION_CHANGED);
            assertThat(line.by()).isEqualTo(OWNER.identity());
            assertThat(line.details())
                    .containsEntry("unit", Samples.PHUC_SON.value())
                    .doesNotContainValue("Đã sửa.");
        });
    }

    @Test
    void emptyTexts_areNoSteps() {
        assertThat(step("a", new SuggestionStep.Forward(" "))).isEqualTo(new Result(0, 0, 1));
        assertThat(step("a", new SuggestionStep.Answer("\n"))).isEqualTo(new Result(0, 0, 1));
        assertThat(step("a", new SuggestionStep.Answer("x".repeat(9_000)))).isEqualTo(new Result(1, 0, 0));
        assertThat(handling("a").reply()).hasSize(SuggestionStep.LONGEST);
    }

    @Test
    void secondOfTwoWhoChangeItAtOnce_isToldAndChangesNothing() {
        Seen seen = seen("a");
        handle.handle(OWNER, campaign, List.of(seen), new SuggestionStep.Answer("Đã sửa."));
        assertThat(handle.handle(People.EDITOR, campaign, List.of(seen, seen("b")), new SuggestionStep.Answer("Khác.")))
                .isEqualTo(new Result(1, 1, 0));
        assertThat(handling("a").reply()).isEqualTo("Đã sửa.");
        assertThat(handling("b").reply()).isEqualTo("Khác.");
    }

    @Test
    void duplicates_areMergedIntoTheFirstOfTheirUnit() {
        Result result = handle.merge(
                People.EDITOR, campaign, List.of(seen("b"), seen("a"), new Seen(Samples.PHUC_SON_LUC_NAM, "c", 0)));
        assertThat(result).isEqualTo(new Result(1, 0, 1));
        assertThat(handling("a").mergedInto()).isEqualTo("b");
        assertThat(state("a")).isEqualTo(SuggestionState.CLOSED);
        assertThat(inbox(OWNER).mergedInto(find("b"))).isEqualTo(1);
        assertThat(handle.merge(OWNER, campaign, List.of(seen("a"), seen("b"))))
                .as("no circle")
                .isEqualTo(new Result(0, 0, 1));
        step("a", new SuggestionStep.Reopen());
        assertThat(handling("a").isMerged()).isFalse();
    }

    @Test
    void themesAndNotes_areFound() {
        step("a", SuggestionStep.About.typed("đường sá,  giao   thông", false));
        step("a", SuggestionStep.About.typed("Quý II", true));
        step("b", new SuggestionStep.Note("Gọi lại cho thôn Ngò"));
        assertThat(handling("a").themes()).containsExactlyInAnyOrder("Quý II", "giao thông", "đường sá");
        assertThat(found(words("thon ngo"))).containsExactly("b");
        assertThat(found(words("DUONG lien thon"))).containsExactly("a");
        assertThat(found(new SuggestionFilter(Optional.empty(), "", "", "Quý II", false, "")))
                .containsExactly("a");
    }

    @Test
    void overdueOnes_comeFirstAndByTheDaysOfTheirKind() {
        assertThat(inbox(OWNER).isOverdue(find("a"))).as("due on 17 April").isTrue();
        assertThat(inbox(OWNER).isOverdue(find("b"))).as("due on 24 April").isFalse();
        assertThat(found(SuggestionFilter.ALL)).containsExactly("a", "b");
        assertThat(found(new SuggestionFilter(Optional.empty(), "", "", "", true, "")))
                .containsExactly("a");
        handle.plan(People.EDITOR, campaign, Map.of("1", 9, "2", 20, "3", 1, "of nothing", 5));
        assertThat(province.suggestions.plan(campaign).days()).isEqualTo(Map.of("2", 20, "3", 1));
        assertThat(found(SuggestionFilter.ALL)).containsExactly("b", "a");
        assertThat(inbox(OWNER).isOverdue(find("a"))).isFalse();
        step("b", new SuggestionStep.Close());
        assertThat(inbox(OWNER).isOverdue(find("b"))).as("nobody waits").isFalse();
    }

    @Test
    void kindsWithWhichNothingIsWritten_areNoKindsOfASuggestion() {
        assertThat(WrittenQuestions.of(Samples.tellingBox()).kinds())
                .extracting(Choice::code)
                .containsExactly("2", "3");
        assertThat(WrittenQuestions.of(Samples.questionnaire()).kinds()).isEmpty();
    }

    @Test
    void week_isCountedByKindThemePlaceStateAndOverdue() {
        step("a", SuggestionStep.About.typed("đường sá", false));
        SuggestionTotals first = SuggestionTotals.of(inbox(People.EDITOR), Optional.of(FIRST_WEEK));
        assertThat(first.weeks()).containsExactly(FIRST_WEEK.plusDays(7), FIRST_WEEK);
        assertThat(first.whole().all()).isEqualTo(2);
        assertThat(first.whole().overdue()).isEqualTo(2);
        assertThat(first.kinds()).containsOnlyKeys("2", "3");
        assertThat(first.themes()).containsOnlyKeys("đường sá");
        assertThat(first.places()).containsOnlyKeys(Samples.PHUC_SON, Samples.PHUC_SON_LUC_NAM);
        step("a", new SuggestionStep.Answer("Đã sửa."));
        SuggestionTotals all = SuggestionTotals.of(inbox(People.EDITOR), Optional.empty());
        assertThat(all.whole().all()).isEqualTo(3);
        assertThat(all.whole().in(SuggestionState.ANSWERED)).isEqualTo(1);
        assertThat(all.kind("3").in(SuggestionState.RECEIVED)).isEqualTo(2);
        assertThat(all.whole().overdue()).isEqualTo(1);
    }

    @Test
    void foreignUnits_areNotThere() {
        assertThat(inbox(OWNER).all()).extracting(Suggestion::suggestionId).containsExactly("a", "b");
        assertThat(inbox(People.EDITOR).all()).hasSize(3);
        List<Seen> foreign = List.of(new Seen(Samples.PHUC_SON_LUC_NAM, "c", 0));
        assertThatThrownBy(() -> handle.handle(OWNER, campaign, foreign, new SuggestionStep.Close()))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> handle.merge(OWNER, campaign, foreign)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> inbox(People.in(Samples.TAN_YEN, Role.LEAD))).isInstanceOf(ProblemException.class);
        assertThat(log.entries(campaign)).isEmpty();
    }

    @Test
    void whoeverReads_changesNothing() {
        assertThat(inbox(READER).all()).hasSize(2);
        assertThatThrownBy(() -> handle.handle(READER, campaign, List.of(seen("a")), new SuggestionStep.Close()))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> handle.plan(READER, campaign, Map.of())).isInstanceOf(ProblemException.class);
    }

    @Test
    void whoAnswersSomeUnits_doesNotSayByWhenTheOthersDo() {
        assertThat(handle.mayPlan(OWNER, campaign)).isFalse();
        assertThat(handle.mayPlan(People.EDITOR, campaign)).isTrue();
        assertThatThrownBy(() -> handle.plan(OWNER, campaign, Map.of("2", 20))).isInstanceOf(ProblemException.class);
        assertThat(province.suggestions.plan(campaign).days()).isEmpty();
    }

    @Test
    void oneWithAReply_isNotMergedAway() {
        step("a", new SuggestionStep.Answer("Đã sửa."));
        assertThat(handle.merge(OWNER, campaign, List.of(seen("b"), seen("a")))).isEqualTo(new Result(0, 0, 1));
        assertThat(handling("a").isMerged()).isFalse();
    }

    @Test
    void twoWhoMergeTheOtherWayRound_closeOneAlone() {
        List<Seen> one = List.of(seen("a"), seen("b"));
        List<Seen> other = List.of(seen("b"), seen("a"));
        assertThat(handle.merge(OWNER, campaign, one)).isEqualTo(new Result(1, 0, 0));
        assertThat(handle.merge(People.EDITOR, campaign, other)).isEqualTo(new Result(0, 0, 1));
        assertThat(state("a").waits()).isTrue();

        List<Seen> stale = List.of(one.get(0), seen("b"));
        assertThat(handle.merge(OWNER, campaign, stale))
                .as("the one that is to stand for it was changed meanwhile")
                .isEqualTo(new Result(0, 1, 0));
    }

    @Test
    void whatOfficialsWrite_isNotForWhoAnswersCitizens() {
        QuestionnaireVersion asked = new QuestionnaireVersion("pks01", 1);
        SampleProvince officials = new SampleProvince(
                Samples.asking(Samples.oneRound(new CampaignId("can-bo")), asked), Samples.questionnaire(asked));
        ShowSuggestions texts =
                new ShowSuggestions(officials.findCampaign, officials.suggestions, released, officials.clock);
        assertThat(texts.show(People.EDITOR, officials.campaign.id()).all()).isEmpty();
        for (Person person : List.of(OWNER, READER)) {
            assertThatThrownBy(() -> texts.show(person, officials.campaign.id()))
                    .isInstanceOf(ProblemException.class);
        }
    }

    private Result step(String id, SuggestionStep step) {
        return handle.handle(OWNER, campaign, List.of(seen(id)), step);
    }

    private List<String> found(SuggestionFilter filter) {
        return inbox(OWNER).found(filter).stream().map(Suggestion::suggestionId).toList();
    }

    private static SuggestionFilter words(String words) {
        return new SuggestionFilter(Optional.empty(), "", "", "", false, words);
    }

    private Inbox inbox(Person person) {
        return show.show(person, campaign);
    }

    private Seen seen(String id) {
        return new Seen(Samples.PHUC_SON, id, handling(id).version());
    }

    private SuggestionState state(String id) {
        return handling(id).state();
    }

    private Handling handling(String id) {
        return find(id).handling();
    }

    private Suggestion find(String id) {
        return province.suggestions.find(campaign, Samples.PHUC_SON, id).orElseThrow();
    }

    private void add(UnitId unit, String id, String kind, LocalDate week, String text) {
        province.suggestions.add(new Suggestion(
                campaign,
                unit,
                id,
                "unit",
                kind,
                week,
                new TreeMap<>(Map.of(new QuestionId("G7"), text)),
                Handling.NEW));
    }
}
