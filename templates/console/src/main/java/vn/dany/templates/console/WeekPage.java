package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.suggestion.Inbox;
import vn.dany.core.suggestion.SuggestionTotals;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** What came in a week, Monday to Sunday, in figures. */
@CheckedTemplate(basePath = "console")
public record WeekPage(
        Shell shell, WeekTables tables, List<Choice> weeks, String workbookLink, String documentLink, String inboxLink)
        implements TemplateInstance {

    /** A week to look at. */
    public record Choice(String text, String link, boolean chosen) {}

    /** The page of {@code totals}. */
    public static TemplateInstance of(Inbox inbox, SuggestionTotals totals, UnitRegister register, Language language) {
        Wording wording = Wording.in(language);
        CampaignId id = inbox.campaign().id();
        InboxAddresses at = wording.addresses().inbox(id);
        WeekTables tables = WeekTables.of(inbox, totals, register, language);
        List<Choice> weeks = new ArrayList<>();
        weeks.add(new Choice(
                wording.inbox().allWeeks(),
                at.week(Optional.empty()),
                totals.week().isEmpty()));
        totals.weeks()
                .forEach(week -> weeks.add(new Choice(
                        SuggestionCard.week(week, wording.inbox()),
                        at.week(Optional.of(week)),
                        totals.week().equals(Optional.of(week)))));
        Optional<LocalDate> chosen = totals.week();
        return new WeekPage(
                        wording.shell(here -> here.inbox(id).week(chosen), tables.title())
                                .under(wording.tabsBelow(inbox.campaign(), Tabs.Kind.SUGGESTIONS)),
                        tables,
                        weeks,
                        at.weekFile(chosen),
                        at.weekDocument(chosen),
                        at.all())
                .setLocale(language.tag());
    }
}
