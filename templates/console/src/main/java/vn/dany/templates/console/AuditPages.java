package vn.dany.templates.console;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.RoundChange;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Words the audit log of a campaign in one language. */
final class AuditPages {

    /** In the order of reading; the windows kept for a restoration are not read. */
    private static final List<String> SHOWN = List.of("round", "unit", "placement", "file", "units", "before", "after");

    private final Campaign campaign;
    private final UnitRegister register;
    private final Language language;
    private final LifeMessages life;
    private final DeskMessages desk;
    private final Figures figures;
    private final Addresses addresses;

    AuditPages(Campaign campaign, UnitRegister register, Language language) {
        this.campaign = campaign;
        this.register = register;
        this.language = language;
        this.life = ConsoleWording.life(language);
        this.desk = ConsoleWording.desk(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    AuditPage page(List<AuditEntry> entries) {
        return new AuditPage(
                Shell.of(
                        language,
                        "/console/campaigns/" + campaign.id() + "/audit",
                        life.auditTitle(),
                        List.of(new Shell.Link(
                                campaign.title().in(language.tag()), addresses.campaign(campaign.id())))),
                campaign.title().in(language.tag()),
                Shell.address(addresses.windowsPath(campaign.id()) + "/restore", language),
                entries.stream().map(this::line).toList());
    }

    private AuditPage.Line line(AuditEntry entry) {
        return new AuditPage.Line(
                figures.moment(entry.at()),
                entry.by().equals(AuditEntry.NOBODY_SIGNED_IN) ? desk.who() : entry.by(),
                action(entry.action()),
                details(entry.details()),
                entry.reason(),
                RoundChange.inverse(entry, entry.reason()).isPresent() ? entry.mark() : "");
    }

    private String action(AuditAction action) {
        return switch (action) {
            case CAMPAIGN_PUBLISHED -> life.auditCampaignPublished();
            case CAMPAIGN_REVISED -> life.auditCampaignRevised();
            case WINDOW_CHANGED -> life.auditWindowChanged();
            case TRIAL_SET -> life.auditTrialSet();
            case WINDOWS_RESTORED -> desk.auditWindowsRestored();
            case ENTRY_CODE_REISSUED -> life.auditEntryCodeReissued();
            case ENTRY_CODE_REVOKED -> life.auditEntryCodeRevoked();
            case PLACEMENT_ADDED -> life.auditPlacementAdded();
            case HEADCOUNTS_CHANGED -> desk.auditHeadcountsChanged();
            case CONTACTS_READ -> desk.auditContactsRead();
            case CONTACT_ERASED -> desk.auditContactErased();
            case FILE_DOWNLOADED -> desk.auditFileDownloaded();
        };
    }

    /** Where, then what it was and what it is. */
    private List<String> details(Map<String, String> details) {
        List<String> words = new ArrayList<>();
        for (String name : SHOWN) {
            String value = details.get(name);
            if (value != null) {
                words.add(
                        switch (name) {
                            case "unit" -> unit(value);
                            case "units" -> life.fieldUnits() + ": " + value;
                            case "placement" -> value.equals("unit") ? life.wholeUnit() : value;
                            case "after" -> "→ " + window(value);
                            default -> window(value);
                        });
            }
        }
        return words;
    }

    private String unit(String id) {
        return register.find(new UnitId(id))
                .map(unit -> register.nameWithParent(unit.id()))
                .orElse(id);
    }

    /** A window, or a number of people. */
    private String window(String text) {
        if (text.matches("\\d{1,9}")) {
            return desk.people(figures.count(Long.parseLong(text)));
        }
        String[] times = text.split("/");
        try {
            return times.length == 2
                    ? figures.window(new CollectionWindow(Instant.parse(times[0]), Instant.parse(times[1])))
                    : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
