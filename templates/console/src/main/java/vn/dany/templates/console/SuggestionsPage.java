package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.questionnaire.Choice;
import vn.dany.core.suggestion.Inbox;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionFilter;
import vn.dany.core.suggestion.SuggestionState;
import vn.dany.core.suggestion.SuggestionStep;
import vn.dany.core.unit.NameOrder;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * What was written in a campaign, with what is done about it; complete without a script.
 *
 * @param rule by when what is answered
 * @param notices what came of the last change
 * @param count how many were found
 * @param more that there are others, empty if all are shown
 * @param mayAnswer whether whoever looks may do anything
 * @param query the filter, to come back to
 * @param readersLink where reading is shared, empty for those who own no box here
 * @param releasedLink what everybody reads of it, empty where nothing is released
 * @param contactsLink where those are who left a way to reach them, empty where nobody is asked for one
 */
@CheckedTemplate(basePath = "console")
public record SuggestionsPage(
        Shell shell,
        String heading,
        String intro,
        String campaign,
        String rule,
        List<Notice> notices,
        String action,
        String search,
        String words,
        List<Option> states,
        List<Option> kinds,
        List<Option> places,
        List<Option> themes,
        boolean box,
        boolean overdue,
        String count,
        List<SuggestionCard> cards,
        String more,
        boolean mayAnswer,
        String query,
        int longest,
        String contactsLink,
        String readersLink,
        String releasedLink,
        String weekLink,
        List<Days> days)
        implements TemplateInstance {

    /** More than anybody reads at a sitting; a filter finds the rest. */
    private static final int SHOWN = 60;

    /** One of several to choose from. */
    public record Option(String value, String text, boolean chosen) {}

    /** A sentence about the last change. */
    public record Notice(String style, String text) {}

    /** How many days there are for a kind. */
    public record Days(String field, String kind, int days) {}

    /** What whoever looks may do: anything with what was written, saying by when it is answered, letting others read it. */
    public record Allowed(boolean answer, boolean plan, boolean share) {}

    /**
     * What came of the last change.
     *
     * @param done how many were changed; with the others 0 nothing was changed
     */
    public record Changed(int done, int overtaken, int refused) {

        /** Nothing was changed. */
        public static final Changed NOTHING = new Changed(0, 0, 0);

        private List<Notice> notices(Wording wording) {
            InboxMessages inbox = wording.inbox();
            List<Notice> notices = new ArrayList<>();
            if (done > 0) {
                notices.add(new Notice("good", inbox.done(wording.figures().count(done))));
            }
            if (overtaken > 0) {
                notices.add(new Notice("warn", inbox.overtaken(wording.figures().count(overtaken))));
            }
            if (refused > 0) {
                notices.add(new Notice("warn", inbox.refused(wording.figures().count(refused))));
            }
            return notices;
        }
    }

    /** What {@code filter} finds, with those of {@code photos} that go with it. */
    public static TemplateInstance of(
            Inbox inbox,
            List<PhotoSlot> photos,
            UnitRegister register,
            SuggestionFilter filter,
            Changed changed,
            Allowed allowed,
            Language language) {
        Wording wording = Wording.in(language);
        InboxMessages words = wording.inbox();
        Campaign campaign = inbox.campaign();
        String heading = inbox.isBox() ? words.heading() : words.headingTexts();
        List<Suggestion> found = inbox.found(filter);
        List<Suggestion> shown = found.subList(0, Math.min(SHOWN, found.size()));
        return new SuggestionsPage(
                        wording.shell(at -> at.inbox(campaign.id()).all(), heading)
                                .under(wording.tabs(campaign, Tabs.Kind.SUGGESTIONS)),
                        heading,
                        inbox.isBox() ? words.intro() : words.introTexts(),
                        wording.of(campaign.title()),
                        inbox.isBox() ? rule(inbox, wording) : "",
                        changed.notices(wording),
                        wording.addresses().inbox(campaign.id()).all(),
                        wording.addresses().inbox(campaign.id()).search(),
                        filter.words(),
                        states(filter, wording),
                        kinds(inbox, filter, wording),
                        campaign.unitIds().stream()
                                .map(register::unit)
                                .sorted(NameOrder.OF_UNITS)
                                .map(unit -> new Option(
                                        unit.id().value(),
                                        register.nameWithParent(unit.id()),
                                        filter.place().equals(unit.id().value())))
                                .toList(),
                        inbox.themes().stream()
                                .map(theme -> new Option(theme, theme, theme.equals(filter.theme())))
                                .toList(),
                        inbox.isBox(),
                        filter.overdue(),
                        words.found(
                                wording.figures().count(found.size()),
                                wording.figures().count(inbox.all().size())),
                        shown.stream()
                                .map(one -> SuggestionCard.of(inbox, photos, one, register, wording))
                                .toList(),
                        found.size() > shown.size()
                                ? words.more(wording.figures().count(found.size() - shown.size()))
                                : "",
                        allowed.answer(),
                        query(filter),
                        SuggestionStep.LONGEST,
                        inbox.isBox() ? wording.addresses().contacts(campaign.id()) : "",
                        allowed.share()
                                ? wording.addresses().inbox(campaign.id()).readers()
                                : "",
                        inbox.isBox() ? PublicAddress.path(campaign.id()) + "/suggestions" : "",
                        wording.addresses().inbox(campaign.id()).week(Optional.empty()),
                        inbox.isBox() && allowed.plan() ? days(inbox, wording) : List.of())
                .setLocale(language.tag());
    }

    private static List<Option> states(SuggestionFilter filter, Wording wording) {
        return Arrays.stream(SuggestionState.values())
                .map(state -> new Option(
                        state.name(),
                        SuggestionCard.state(state, wording.inbox()),
                        filter.state().equals(Optional.of(state))))
                .toList();
    }

    private static List<Option> kinds(Inbox inbox, SuggestionFilter filter, Wording wording) {
        return choices(inbox).stream()
                .map(choice -> new Option(
                        choice.code(), wording.of(choice.label()), choice.code().equals(filter.kind())))
                .toList();
    }

    private static List<Choice> choices(Inbox inbox) {
        return inbox.asked().kinds();
    }

    private static List<Days> days(Inbox inbox, Wording wording) {
        List<Days> days = choices(inbox).stream()
                .map(choice -> new Days(
                        "days." + choice.code(),
                        wording.of(choice.label()),
                        inbox.plan().daysFor(choice.code())))
                .toList();
        return days.isEmpty()
                ? List.of(new Days(
                        "days.", wording.inbox().anyKind(), inbox.plan().daysFor("")))
                : days;
    }

    private static String rule(Inbox inbox, Wording wording) {
        return wording.inbox()
                .rule(String.join(
                        "; ",
                        days(inbox, wording).stream()
                                .map(one -> wording.inbox().ruleKind(one.kind(), one.days()))
                                .toList()));
    }

    /** The filter as the beginning of a query. */
    private static String query(SuggestionFilter filter) {
        StringBuilder query = new StringBuilder();
        add(query, "q", filter.words());
        add(query, "state", filter.state().map(Enum::name).orElse(""));
        add(query, "kind", filter.kind());
        add(query, "place", filter.place());
        add(query, "theme", filter.theme());
        add(query, "overdue", filter.overdue() ? "yes" : "");
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8))
                    .append('&');
        }
    }
}
