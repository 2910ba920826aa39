package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.RoundChange;
import vn.dany.core.staff.AuditTrail;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * Who changed what in a campaign, or what was done that is about none.
 *
 * @param campaign its title, empty for none
 * @param whole whether all lines are as they were written
 */
@CheckedTemplate(basePath = "console")
public record AuditPage(
        Shell shell, String campaign, String heading, Whole whole, String restoreAction, List<Line> lines)
        implements TemplateInstance {

    /** In the order of reading; the windows kept for a restoration are not read. */
    private static final List<String> SHOWN =
            List.of("person", "round", "unit", "day", "photo", "step", "placement", "file", "units", "before", "after");

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
                    person(entry.by(), wording),
                    action(entry.action(), wording),
                    AuditPage.details(entry, register, wording),
                    entry.reason(),
                    RoundChange.inverse(entry, entry.reason()).isPresent() ? entry.mark() : "");
        }
    }

    private static String person(String by, Wording wording) {
        return switch (by) {
            case AuditEntry.NOBODY_SIGNED_IN -> wording.desk().who();
            case AuditEntry.BY_ITSELF -> wording.retention().byItself();
            default -> by;
        };
    }

    /**
     * Whether a log is whole.
     *
     * @param faults what is wrong, one sentence each
     * @param unsealed how many lines nothing can be said of, in words; empty for none
     * @param seal of the last line, empty where none has one
     */
    public record Whole(List<String> faults, String intact, String unsealed, String seal) {

        private static Whole of(AuditTrail trail, Wording wording) {
            return new Whole(
                    trail.faults().stream()
                            .map(fault -> sentence(fault, wording))
                            .toList(),
                    wording.log().intact(wording.figures().count(trail.sealed())),
                    trail.unsealed() == 0
                            ? ""
                            : wording.log().unsealed(wording.figures().count(trail.unsealed())),
                    trail.lastSeal());
        }

        private static String sentence(AuditTrail.Fault fault, Wording wording) {
            String number = wording.figures().count(fault.number());
            String line = fault.line()
                    .map(entry -> wording.figures().moment(entry.at()) + ", " + entry.by() + ", "
                            + action(entry.action(), wording))
                    .orElse("");
            return switch (fault.kind()) {
                case ALTERED -> wording.log().altered(number, line);
                case MISSING -> wording.log().missing(number);
                case FOREIGN -> wording.log().foreign(number, line);
            };
        }
    }

    /** Who changed what in {@code campaign}. */
    public static TemplateInstance of(Campaign campaign, UnitRegister register, AuditTrail trail, Language language) {
        Wording wording = Wording.in(language);
        String title = wording.life().auditTitle();
        return new AuditPage(
                        wording.shell(at -> at.audit(campaign.id()), title, wording.crumb(campaign))
                                .under(wording.tabs(campaign, Tabs.Kind.LOG)),
                        wording.of(campaign.title()),
                        title,
                        Whole.of(trail, wording),
                        wording.addresses().restore(campaign.id()),
                        lines(trail, register, wording))
                .setLocale(language.tag());
    }

    /** Who signed in, and whatever else is about no campaign. */
    public static TemplateInstance ofConsole(UnitRegister register, AuditTrail trail, Language language) {
        Wording wording = Wording.in(language);
        String title = wording.log().consoleTitle();
        return new AuditPage(
                        wording.shell(Addresses::log, title),
                        "",
                        title,
                        Whole.of(trail, wording),
                        "",
                        lines(trail, register, wording))
                .setLocale(language.tag());
    }

    private static List<Line> lines(AuditTrail trail, UnitRegister register, Wording wording) {
        return trail.newestFirst().stream()
                .map(entry -> Line.of(entry, register, wording))
                .toList();
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
            case SUGGESTIONS_READ -> wording.inbox().auditRead();
            case SUGGESTION_CHANGED -> wording.inbox().auditChanged();
            case SUGGESTION_PLAN_CHANGED -> wording.inbox().auditPlanChanged();
            case PHOTO_READ -> wording.inbox().auditPhotoRead();
            case PHOTO_ERASED -> wording.inbox().auditPhotoErased();
            case FILE_DOWNLOADED -> desk.auditFileDownloaded();
            case UNITS_URGED -> wording.log().unitsUrged();
            case FLAG_NOTED -> wording.log().flagNoted();
            case DESK_PLAN_CHANGED -> wording.log().deskPlanChanged();
            case UNITS_ASSIGNED -> wording.log().unitsAssigned();
            case UNITS_CHANGED -> wording.log().unitsChanged();
            case UNITS_GROUPED -> wording.log().unitsGrouped();
            case RESULTS_RELEASED -> wording.log().resultsReleased();
            case RESULTS_WITHDRAWN -> wording.log().resultsWithdrawn();
            case RETENTION_SET -> wording.retention().auditSet();
            case RESPONSES_ERASED -> wording.retention().auditErased();
            case EXEMPLARY_DECIDED -> wording.exemplary().auditDecided();
            case QUESTIONNAIRE_PUBLISHED -> wording.log().questionnairePublished();
            case TEAM_REPORT_SAVED -> wording.team().auditReportSaved();
            case TEAM_DAY_FINISHED -> wording.team().auditDayFinished();
            case TEAM_PHOTO_SENT -> wording.evidence().auditSent();
            case TEAM_PHOTO_READ -> wording.evidence().auditRead();
            case TEAM_PHOTO_ERASED -> wording.evidence().auditErased();
            case TEAM_ROSTER_HANDED_IN -> wording.team().auditRosterHandedIn();
            case TEAM_ROSTER_SIGNED_OFF -> wording.team().auditRosterSignedOff();
            case TEAM_ROSTERS_DUE -> wording.team().auditRostersDue();
            case STAFF_CHANGED -> wording.people().auditStaffChanged();
            case SIGNED_IN -> wording.log().signedIn();
        };
    }

    private static List<String> details(AuditEntry entry, UnitRegister register, Wording wording) {
        if (entry.action() == AuditAction.EXEMPLARY_DECIDED) {
            return examples(entry.details(), register, wording);
        }
        Map<String, String> details = entry.details();
        LifeMessages life = wording.life();
        List<String> words = new ArrayList<>();
        for (String name : SHOWN) {
            String value = details.get(name);
            if (value != null) {
                words.add(
                        switch (name) {
                            case "unit" -> unit(value, register);
                            case "day" -> wording.figures().day(LocalDate.parse(value));
                            case "photo" -> wording.inbox().photo(Integer.parseInt(value));
                            case "step" -> step(value, wording.inbox());
                            case "round" -> round(value, wording);
                            case "units" -> life.fieldUnits() + ": " + value;
                            case "placement" -> value.equals("unit") ? life.wholeUnit() : value;
                            case "after" -> "→ " + window(value, wording);
                            default -> window(value, wording);
                        });
            }
        }
        if (entry.action() == AuditAction.RETENTION_SET && !details.containsKey("after")) {
            words.add("→ " + wording.retention().auditNoEnd());
        }
        return words;
    }

    private static List<String> examples(Map<String, String> details, UnitRegister register, Wording wording) {
        ExemplaryMessages words = wording.exemplary();
        return List.of(
                round(details.getOrDefault("round", ""), wording),
                units(details.get("before"), register, words),
                "→ " + units(details.get("after"), register, words));
    }

    private static String units(@Nullable String ids, UnitRegister register, ExemplaryMessages words) {
        if (ids == null) {
            return words.auditUndecided();
        }
        return ids.isEmpty()
                ? words.auditNobody()
                : Stream.of(ids.split(",")).map(id -> unit(id, register)).collect(Collectors.joining("; "));
    }

    private static String step(String step, InboxMessages words) {
        return switch (step) {
            case "forward" -> words.forward();
            case "answer" -> words.answer();
            case "close" -> words.close();
            case "reopen" -> words.reopen();
            case "note" -> words.note();
            case "themes" -> words.theme();
            case "release" -> words.release();
            case "withdraw" -> words.withdraw();
            default -> words.merge();
        };
    }

    private static String unit(String id, UnitRegister register) {
        return register.find(new UnitId(id))
                .map(unit -> register.nameWithParent(unit.id()))
                .orElse(id);
    }

    /** A round, of which some lines give the number alone. */
    private static String round(String text, Wording wording) {
        String number = text.substring(text.lastIndexOf('.') + 1);
        return number.matches("\\d{1,9}")
                ? wording.retention().round() + " " + wording.figures().count(Long.parseLong(number))
                : text;
    }

    /** A window, a day, or a number of people. */
    private static String window(String text, Wording wording) {
        if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return wording.figures().day(LocalDate.parse(text));
        }
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
