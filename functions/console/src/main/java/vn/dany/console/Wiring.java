package vn.dany.console;

import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.dany.adapters.SecretsConfig;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.access.RecogniseStaff;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.desk.DeskStore;
import vn.dany.core.desk.NotedChecks;
import vn.dany.core.desk.RunDesk;
import vn.dany.core.desk.ShowAssist;
import vn.dany.core.desk.ShowDesk;
import vn.dany.core.desk.ShowHome;
import vn.dany.core.disclosure.DisclosedTallies;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.headcount.Headcounts;
import vn.dany.core.kit.ComposeKit;
import vn.dany.core.kit.KitStore;
import vn.dany.core.order.DecideExemplary;
import vn.dany.core.order.GatherFacts;
import vn.dany.core.order.OrderKit;
import vn.dany.core.order.OrderResults;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ShowKit;
import vn.dany.core.order.TakeCodeFile;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.publish.CampaignDrafts;
import vn.dany.core.publish.PublishDraft;
import vn.dany.core.publish.PublishGroups;
import vn.dany.core.publish.PublishPlan;
import vn.dany.core.publish.PublishQuestionnaire;
import vn.dany.core.publish.PublishReform;
import vn.dany.core.publish.PublishStaff;
import vn.dany.core.publish.PublishWorkbook;
import vn.dany.core.publish.Uploads;
import vn.dany.core.registry.PictureStore;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.report.CompareResults;
import vn.dany.core.report.ConvertResults;
import vn.dany.core.report.PublicResultsStore;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.ShowProgress;
import vn.dany.core.report.ShowResults;
import vn.dany.core.staff.AddPlacement;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.ChangeStaff;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.staff.DeclareHeadcounts;
import vn.dany.core.staff.NoteAccess;
import vn.dany.core.staff.OpenPaperBatch;
import vn.dany.core.staff.ReissueEntryCode;
import vn.dany.core.staff.ReleaseResults;
import vn.dany.core.staff.RevokeEntryCode;
import vn.dany.core.staff.SetRetention;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.team.FileDailyReport;
import vn.dany.core.team.KeepRoster;
import vn.dany.core.team.ShowTeam;
import vn.dany.core.team.ShowTeams;
import vn.dany.core.team.SignOffRosters;
import vn.dany.core.team.TeamStore;
import vn.dany.formats.files.StaffTable;
import vn.dany.formats.files.UnitsTable;
import vn.dany.formats.xlsform.XlsFormReader;
import vn.dany.templates.console.RoleWords;

/** What staff do: they read what was counted and count nothing themselves. */
class Wiring {

    /**
     * Recognises staff.
     *
     * @param firstAdministrator the e-mail address or user name that is an editor of the province from the start
     */
    @Singleton
    RecogniseStaff recogniseStaff(
            StaffRegister register,
            @ConfigProperty(name = "dany.first-administrator") Optional<String> firstAdministrator,
            Clock clock) {
        return new RecogniseStaff(register, firstAdministrator, clock);
    }

    @Singleton
    FindCampaign findCampaign(Registry registry) {
        return new FindCampaign(registry);
    }

    @Singleton
    NoteAccess noteAccess(AuditLog auditLog, Clock clock) {
        return new NoteAccess(auditLog, clock);
    }

    @Singleton
    ShowTeam showTeam(
            FindCampaign findCampaign, ShowProgress showProgress, TeamStore teams, PhotoSlots slots, Clock clock) {
        return new ShowTeam(findCampaign, showProgress, teams, slots, clock);
    }

    @Singleton
    ShowTeams showTeams(FindCampaign findCampaign, TeamStore teams, PhotoSlots slots, Clock clock) {
        return new ShowTeams(findCampaign, teams, slots, clock);
    }

    @Singleton
    FileDailyReport fileDailyReport(FindCampaign findCampaign, TeamStore teams, NoteAccess noteAccess, Clock clock) {
        return new FileDailyReport(findCampaign, teams, noteAccess, clock);
    }

    @Singleton
    KeepRoster keepRoster(FindCampaign findCampaign, TeamStore teams, NoteAccess noteAccess, Clock clock) {
        return new KeepRoster(findCampaign, teams, noteAccess, clock);
    }

    @Singleton
    SignOffRosters signOffRosters(FindCampaign findCampaign, TeamStore teams, NoteAccess noteAccess, Clock clock) {
        return new SignOffRosters(findCampaign, teams, noteAccess, clock);
    }

    @Singleton
    DeclareHeadcounts declareHeadcounts(FindCampaign findCampaign, Headcounts headcounts, NoteAccess noteAccess) {
        return new DeclareHeadcounts(findCampaign, headcounts, noteAccess);
    }

    @Singleton
    IssueEntryCodes issueEntryCodes(Registry registry, RegistryWriter writer, SecureRandom random) {
        return new IssueEntryCodes(registry, writer, random);
    }

    @Singleton
    PublishPlan publishPlan(
            Registry registry,
            RegistryWriter writer,
            IssueEntryCodes codes,
            DeclareHeadcounts declareHeadcounts,
            SecretsConfig secrets,
            Clock clock) {
        return new PublishPlan(registry, writer, codes, declareHeadcounts, secrets.newest(), clock);
    }

    @Singleton
    PublishDraft publishDraft(
            PublishPlan publishPlan, RegistryWriter writer, CampaignDrafts drafts, OrderKit orderKit) {
        return new PublishDraft(publishPlan, writer, drafts, orderKit);
    }

    @Singleton
    AddPlacement addPlacement(RegistryWriter writer, IssueEntryCodes codes, Clock clock) {
        return new AddPlacement(writer, codes, clock);
    }

    @Singleton
    ReissueEntryCode reissueEntryCode(Registry registry, RegistryWriter writer, IssueEntryCodes codes, Clock clock) {
        return new ReissueEntryCode(registry, writer, codes, clock);
    }

    @Singleton
    RevokeEntryCode revokeEntryCode(Registry registry, RegistryWriter writer, Clock clock) {
        return new RevokeEntryCode(registry, writer, clock);
    }

    @Singleton
    ChangeWindow changeWindow(RegistryWriter writer, Clock clock) {
        return new ChangeWindow(writer, clock);
    }

    @Singleton
    PublishQuestionnaire publishQuestionnaire(Registry registry, RegistryWriter writer, Clock clock) {
        return new PublishQuestionnaire(registry, writer, clock);
    }

    @Singleton
    PublishWorkbook publishWorkbook(
            PublishQuestionnaire publishQuestionnaire, Uploads uploads, PictureStore pictures, NoteAccess noteAccess) {
        return new PublishWorkbook(publishQuestionnaire, uploads, pictures, noteAccess, XlsFormReader::readWithNotices);
    }

    @Singleton
    PublishReform publishReform(Registry registry, RegistryWriter writer, Uploads uploads, NoteAccess noteAccess) {
        return new PublishReform(registry, writer, uploads, UnitsTable::reform, noteAccess);
    }

    @Singleton
    PublishGroups publishGroups(Registry registry, RegistryWriter writer, NoteAccess noteAccess) {
        return new PublishGroups(registry, writer, noteAccess);
    }

    @Singleton
    ChangeStaff changeStaff(StaffRegister register, FindCampaign findCampaign, Clock clock) {
        return new ChangeStaff(register, findCampaign, clock);
    }

    @Singleton
    PublishStaff publishStaff(ChangeStaff changeStaff, Registry registry, Uploads uploads, Clock clock) {
        return new PublishStaff(changeStaff, registry, uploads, StaffTable::read, RoleWords::read, clock);
    }

    @Singleton
    OrderKit orderKit(Registry registry, PublicAddress address, OrderStore orders) {
        return new OrderKit(new ComposeKit(registry, address), orders);
    }

    @Singleton
    ShowKit showKit(
            FindCampaign findCampaign, Registry registry, PublicAddress address, OrderStore orders, KitStore kits) {
        return new ShowKit(findCampaign, registry, new ComposeKit(registry, address), orders, kits);
    }

    @Singleton
    TakeCodeFile takeCodeFile(KitStore kits) {
        return new TakeCodeFile(kits);
    }

    @Singleton
    GatherFacts gatherFacts(
            FindCampaign findCampaign,
            DisclosedTallies disclosed,
            TeamStore teams,
            SuggestionStore suggestions,
            CompareResults compareResults,
            ConvertResults convertResults,
            DeskStore desk,
            ScoresConfig scores,
            RegistryWriter writer) {
        ScoreFormula formula = new ScoreFormula(
                scores.version(),
                scores.participation(),
                scores.duties(),
                scores.favourable(),
                scores.integrity(),
                scores.satisfaction());
        NotedChecks checks = new NotedChecks(desk);
        return new GatherFacts(
                findCampaign, teams, suggestions, compareResults, convertResults, disclosed, checks, formula, writer);
    }

    @Singleton
    OrderResults orderResults(
            FindCampaign findCampaign,
            DisclosedTallies disclosed,
            Headcounts headcounts,
            GatherFacts gatherFacts,
            OrderStore orders,
            Clock clock) {
        return new OrderResults(findCampaign, disclosed, headcounts, gatherFacts, orders, clock);
    }

    @Singleton
    DecideExemplary decideExemplary(
            FindCampaign findCampaign,
            Registry registry,
            RegistryWriter writer,
            DisclosedTallies disclosed,
            Headcounts headcounts,
            GatherFacts gatherFacts,
            Clock clock) {
        return new DecideExemplary(findCampaign, registry, writer, disclosed, headcounts, gatherFacts, clock);
    }

    @Singleton
    SetRetention setRetention(RegistryWriter writer, Clock clock) {
        return new SetRetention(writer, clock);
    }

    @Singleton
    ReleaseResults releaseResults(
            Registry registry,
            RegistryWriter writer,
            DisclosedTallies disclosed,
            Headcounts headcounts,
            PublicResultsStore store,
            Clock clock) {
        return new ReleaseResults(registry, writer, disclosed, headcounts, store, clock);
    }

    @Singleton
    ShowProgress showProgress(FindCampaign findCampaign, DisclosedTallies disclosed, Headcounts headcounts) {
        return new ShowProgress(findCampaign, disclosed, headcounts);
    }

    @Singleton
    ShowDesk showDesk(
            ShowProgress showProgress,
            FindCampaign findCampaign,
            DisclosedTallies disclosed,
            DeskStore desk,
            Clock clock) {
        return new ShowDesk(showProgress, findCampaign, disclosed, desk, clock);
    }

    @Singleton
    OpenPaperBatch openPaperBatch(
            FindCampaign findCampaign, Registry registry, RegistryWriter writer, IssueEntryCodes codes, Clock clock) {
        return new OpenPaperBatch(findCampaign, registry, writer, codes, clock);
    }

    @Singleton
    ShowAssist showAssist(FindCampaign findCampaign, ShowDesk showDesk, Registry registry, Clock clock) {
        return new ShowAssist(findCampaign, showDesk, registry, clock);
    }

    @Singleton
    ShowHome showHome(
            ShowProgress showProgress,
            FindCampaign findCampaign,
            Registry registry,
            CampaignDrafts drafts,
            Headcounts headcounts,
            DeskStore desk,
            TeamStore teams,
            Clock clock) {
        return new ShowHome(showProgress, findCampaign, registry, drafts, headcounts, desk, teams, clock);
    }

    @Singleton
    RunDesk runDesk(FindCampaign findCampaign, DeskStore desk, NoteAccess noteAccess, Clock clock) {
        return new RunDesk(findCampaign, desk, noteAccess, clock);
    }

    @Singleton
    CompareResults compareResults(FindCampaign findCampaign, ShowResults showResults, ConvertResults convertResults) {
        return new CompareResults(findCampaign, showResults, convertResults);
    }

    @Singleton
    ShowResults showResults(FindCampaign findCampaign, Registry registry, DisclosedTallies disclosed) {
        return new ShowResults(findCampaign, registry, disclosed);
    }

    @Singleton
    ConvertResults convertResults(
            FindCampaign findCampaign, Registry registry, DisclosedTallies disclosed, Clock clock) {
        return new ConvertResults(findCampaign, registry, disclosed, clock);
    }
}
