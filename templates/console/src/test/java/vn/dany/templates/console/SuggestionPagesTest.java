package vn.dany.templates.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.dany.core.Samples;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.staff.ShareReading;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Inbox;
import vn.dany.core.suggestion.ReleasedSuggestion;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionFilter;
import vn.dany.core.suggestion.SuggestionPlan;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionTotals;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;
import vn.dany.templates.checks.Golden;

/** The pages of what was written. */
@QuarkusTest
class SuggestionPagesTest {

    private static final CampaignId ID = new CampaignId("hom-thu");
    private static final LocalDate MONDAY = LocalDate.of(2024, 4, 1);

    @ParameterizedTest
    @EnumSource(Language.class)
    void inbox_showsWhatWasWrittenAndWhatCanBeDone(Language language) {
        SuggestionsPage.Changed changed = new SuggestionsPage.Changed(2, 1, 1);
        assertThat(page(Samples.tellingBox(), SuggestionFilter.ALL, changed, true, language)
                        .render())
                .contains("Xin sửa &lt;đường&gt;", "value=\"answer\"", "name=\"s\"");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void week_showsItsFiguresAndTheirFile(Language language) {
        Inbox inbox = inbox(Samples.tellingBox());
        assertThat(WeekPage.of(inbox, SuggestionTotals.of(inbox, Optional.of(MONDAY)), Samples.register(), language)
                        .render())
                .contains("giao thông", "week.xlsx?of=2024-04-01");
    }

    @Test
    void whoeverMayOnlyRead_seesNoForms() {
        String page = page(
                        Samples.tellingBox(), SuggestionFilter.ALL, SuggestionsPage.Changed.NOTHING, false, Language.VI)
                .render();
        assertThat(page)
                .contains("Xin sửa &lt;đường&gt;")
                .doesNotContain("method=\"post\" action=\"/console/campaigns", "/suggestions/readers");
    }

    @Test
    void textsOfASurvey_haveNoReplyAndNoDay() {
        String page = page(
                        Samples.questionnaire(),
                        SuggestionFilter.ALL,
                        SuggestionsPage.Changed.NOTHING,
                        true,
                        Language.VI)
                .render();
        assertThat(page).contains("Ý kiến ghi bằng lời").doesNotContain("Quá hạn", "hạn trả lời", "value=\"answer\"");
    }

    @Test
    void filter_isKeptInTheFormsAndComesBack() {
        SuggestionFilter filter = new SuggestionFilter(
                Optional.of(SuggestionState.RECEIVED), "3", Samples.PHUC_SON.value(), "", false, "đường & phố");
        String page = page(Samples.tellingBox(), filter, SuggestionsPage.Changed.NOTHING, true, Language.VI)
                .render();
        assertThat(page).contains("value=\"đường &amp; phố\"", "<option value=\"RECEIVED\" selected>");
    }

    private static TemplateInstance page(
            Questionnaire questionnaire,
            SuggestionFilter filter,
            SuggestionsPage.Changed changed,
            boolean mayAnswer,
            Language language) {
        return SuggestionsPage.of(
                inbox(questionnaire),
                List.of(
                        photo(Samples.PHUC_SON, "one", 1),
                        photo(Samples.PHUC_SON, "one", 2),
                        photo(Samples.NHA_NAM, "one", 3)),
                Samples.register(),
                filter,
                changed,
                new SuggestionsPage.Allowed(mayAnswer, mayAnswer, mayAnswer),
                language);
    }

    private static PhotoSlot photo(UnitId unitId, String suggestionId, int number) {
        return PhotoSlot.taken(
                PhotoPlace.suggestion(ID, unitId, suggestionId),
                number,
                PhotoKind.JPEG,
                "d" + number,
                Optional.empty());
    }

    @Test
    void photos_standBesideTheirOwnTextAlone() {
        String page = page(
                        Samples.tellingBox(), SuggestionFilter.ALL, SuggestionsPage.Changed.NOTHING, true, Language.VI)
                .render();
        String one = "src=\"/console/campaigns/" + ID + "/suggestions/" + Samples.PHUC_SON + "/one/photos/";
        assertThat(page)
                .containsOnlyOnce("<details class=\"pictures\"><summary>2 ảnh kèm theo")
                .containsOnlyOnce(one + "1\"")
                .containsOnlyOnce(one + "2\"")
                .doesNotContain("photos/3");
    }

    @Test
    void erasedPhotos_areCountedAndNotShown_andWhoWasCutOffErasesAgain() {
        PhotoSlot gone = photo(Samples.PHUC_SON, "one", 2).afterErasing();
        Inbox inbox = inbox(Samples.tellingBox());
        for (boolean mayAnswer : new boolean[] {true, false}) {
            String page = SuggestionsPage.of(
                            inbox,
                            List.of(photo(Samples.PHUC_SON, "one", 1), gone),
                            Samples.register(),
                            SuggestionFilter.ALL,
                            SuggestionsPage.Changed.NOTHING,
                            new SuggestionsPage.Allowed(mayAnswer, mayAnswer, mayAnswer),
                            Language.VI)
                    .render();
            assertThat(page)
                    .contains("<summary>1 ảnh kèm theo", "1 ảnh đã được xóa")
                    .doesNotContain("photos/2\"");
            assertThat(page.contains("/photos/1/erase")).isEqualTo(mayAnswer);
            assertThat(page.contains("/photos/2/erase\">Xóa lại tệp ảnh 2</a>")).isEqualTo(mayAnswer);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void photoToBeErased_isLookedAtOnceMore(Language language) {
        PhotoSlot slot = photo(Samples.PHUC_SON, "one", 1);
        Campaign campaign = inbox(Samples.tellingBox()).campaign();
        Golden.compare(
                language.tag(),
                "erase-photo",
                ErasePhotoPage.of(campaign, slot, Samples.register(), "", true, language)
                        .render()
                        .replace(Shell.STYLE.version(), "VERSION"));
        PhotoSlot gone = photo(Samples.PHUC_SON, "one", 1).afterErasing();
        assertThat(ErasePhotoPage.of(campaign, gone, Samples.register(), "", false, language)
                        .render())
                .contains("<form class=\"fields\" method=\"post\"", "/one/photos/1/erase\"")
                .doesNotContain("<img", "<input");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void readers_areListedAndOneMoreIsChosenFromAList(Language language) {
        LocalDate today = MONDAY.plusDays(3);
        StaffMember lead = member("lan@tanyen.gov.vn", "Nguyễn Thị Lan", Role.LEAD, Samples.TAN_YEN);
        StaffMember reader = member("hung@tanyen.gov.vn", "Trần Hùng", Role.BOX_READER, Samples.PHUC_SON);
        ShareReading.Sharing sharing = new ShareReading.Sharing(
                inbox(Samples.tellingBox()).campaign(),
                today,
                List.of(
                        new ShareReading.Place("", List.of(Samples.TAN_YEN), today.plusDays(90)),
                        new ShareReading.Place("", List.of(Samples.PHUC_SON), today.plusDays(90))),
                List.of(lead),
                List.of(new ShareReading.Reader(reader, reader.assignments().get(0))));
        ReadersPage.Typed typed = new ReadersPage.Typed(
                lead.identity(), sharing.places().get(1).mark(), "2025-04-04", "Giải quyết đơn ở bộ phận <một cửa>");
        Golden.compare(
                language.tag(),
                "readers",
                ReadersPage.of(sharing, Samples.register(), typed, ShareReading.Outcome.DAY_UNFIT, false, language)
                        .render()
                        .replace(Shell.STYLE.version(), "VERSION"));
        ShareReading.Sharing nobody =
                new ShareReading.Sharing(sharing.campaign(), today, sharing.places(), List.of(), List.of());
        assertThat(ReadersPage.of(
                                nobody,
                                Samples.register(),
                                ReadersPage.Typed.NOTHING,
                                ShareReading.Outcome.DONE,
                                true,
                                language)
                        .render())
                .doesNotContain("<select id=\"who\"", "method=\"post\" action=\"/console/campaigns");
    }

    private static StaffMember member(String identity, String name, Role role, UnitId head) {
        return new StaffMember(identity, name, List.of(Assignment.in(head, role, MONDAY)));
    }

    private static Inbox inbox(Questionnaire questionnaire) {
        Campaign campaign = Samples.asking(Samples.oneRound(ID), questionnaire.version());
        QuestionId text = questionnaire.variables().stream()
                .filter(variable -> variable.question().kind().maxLength() > 0)
                .findFirst()
                .orElseThrow()
                .id();
        boolean box = questionnaire.contactQuestion().isPresent();
        Handling answered = new Handling(
                SuggestionState.ANSWERED,
                "Ban Địa chính",
                "Đã sửa đường.\nXin cảm ơn.",
                "Đã gọi thôn",
                new TreeSet<>(List.of("giao thông")),
                "",
                4);
        Handling merged = new Handling(SuggestionState.CLOSED, "", "", "", new TreeSet<>(), "one", 1);
        List<Suggestion> all = List.of(
                suggestion(
                        Samples.PHUC_SON, "one", box ? "3" : "", text, "Xin sửa <đường>\nliên thôn & cống", answered),
                suggestion(Samples.PHUC_SON, "two", box ? "2" : "", text, "Đường xấu", merged),
                suggestion(Samples.NHA_NAM, "three", box ? "3" : "", text, "Chờ lâu ở bộ phận một cửa", Handling.NEW));
        ReleasedSuggestion released =
                new ReleasedSuggestion(ID, Samples.PHUC_SON, "one", "3", "Xin sửa <đường> liên thôn", "Sẽ sửa đường.");
        return new Inbox(campaign, questionnaire, SuggestionPlan.USUAL, all, List.of(released), MONDAY.plusDays(30));
    }

    private static Suggestion suggestion(
            UnitId unit, String id, String kind, QuestionId question, String text, Handling handling) {
        return new Suggestion(
                ID, unit, id, "Bộ phận Một cửa", kind, MONDAY, new TreeMap<>(Map.of(question, text)), handling);
    }
}
