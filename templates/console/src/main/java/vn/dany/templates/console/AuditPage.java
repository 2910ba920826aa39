package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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

/** Who changed what in a campaign. */
@CheckedTemplate(basePath = "console")
public record AuditPage(Shell shell, String campaign, String restoreAction, List<Line> lines)
        implements TemplateInstance {

    /** In the order of reading; the windows kept for a restoration are not read. */
    private static final List<String> SHOWN = List.of("round", "unit", "placement", "file", "units", "before", "after");

    /**
     * One line.
     *
     * @param details where, then what it was and what it is
     * @param restore names the line whose change can be taken back, empty for those that cannot
     */
    public record Line(String when, String who, String what, List<String> details, String reason, String restore) {

        private static Line of(AuditEntry entry, UnitRegister register, Wording wording) {
            return new Line(
                    wording.figures().moment(entry.at()),
                    entry.by().equals(AuditEntry.NOBODY_SIGNED_IN)
                            ? wording.desk().who()
                            : entry.by(),
                    action(entry.action(), wording),
                    AuditPage.details(entry.details(), register, wording),
                    entry.reason(),
                    RoundChange.inverse(entry, entry.reason()).isPresent() ? entry.mark() : "");
        }
    }

    /** Who changed what in {@code campaign}. */
    public static TemplateInstance of(
            Campaign campaign, UnitRegister register, List<AuditEntry> entries, Language language) {
        Wording wording = Wording.in(language);
        return new AuditPage(
                        wording.shell(
                                at -> at.audit(campaign.id()), wording.life().auditTitle(), wording.crumb(campaign)),
                        wording.of(campaign.title()),
                        wording.addresses().restore(campaign.id()),
                        entries.stream()
                                .map(entry -> Line.of(entry, register, wording))
                                .toList())
                .setLocale(language.tag());
    }

    private static String action(AuditAction action, Wording wording) {
        LifeMessages life = wording.life();
        DeskMessages desk = wording.desk();
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
            case STAFF_CHANGED -> wording.people().auditStaffChanged();
        };
    }

    private static List<String> details(Map<String, String> details, UnitRegister register, Wording wording) {
        LifeMessages life = wording.life();
        List<String> words = new ArrayList<>();
        for (String name : SHOWN) {
            String value = details.get(name);
            if (value != null) {
                words.add(
                        switch (name) {
                            case "unit" -> unit(value, register);
                            case "units" -> life.fieldUnits() + ": " + value;
                            case "placement" -> value.equals("unit") ? life.wholeUnit() : value;
                            case "after" -> "→ " + window(value, wording);
                            default -> window(value, wording);
                        });
            }
        }
        return words;
    }

    private static String unit(String id, UnitRegister register) {
        return register.find(new UnitId(id))
                .map(unit -> register.nameWithParent(unit.id()))
                .orElse(id);
    }

    /** A window, or a number of people. */
    private static String window(String text, Wording wording) {
        if (text.matches("\\d{1,9}")) {
            return wording.desk().people(wording.figures().count(Long.parseLong(text)));
        }
        String[] times = text.split("/");
        try {
            return times.length == 2
                    ? wording.figures().window(new CollectionWindow(Instant.parse(times[0]), Instant.parse(times[1])))
                    : text;
        } catch (DateTimeParseException e) {
            return text;
        }
    }
}
