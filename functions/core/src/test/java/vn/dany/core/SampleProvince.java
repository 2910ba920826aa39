package vn.dany.core;

import java.net.URI;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import vn.dany.core.access.FindCampaign;
import vn.dany.core.archive.ArchiveEraser;
import vn.dany.core.archive.ArchiveFormat;
import vn.dany.core.archive.ArchiveRound;
import vn.dany.core.archive.InMemoryArchiveChecks;
import vn.dany.core.archive.InMemoryArchiveStore;
import vn.dany.core.archive.InMemoryCountedReceipts;
import vn.dany.core.archive.ReadArchive;
import vn.dany.core.archive.RememberedFormat;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.contact.InMemoryContactStore;
import vn.dany.core.contact.OwnerKeys;
import vn.dany.core.contact.SealContact;
import vn.dany.core.contact.ShowContacts;
import vn.dany.core.counting.EraseResponses;
import vn.dany.core.counting.FreezeRounds;
import vn.dany.core.counting.InMemoryTallyStore;
import vn.dany.core.counting.TallyRound;
import vn.dany.core.desk.InMemoryDeskStore;
import vn.dany.core.desk.NotedChecks;
import vn.dany.core.disclosure.DisclosureRule;
import vn.dany.core.disclosure.InMemoryDisclosedTallies;
import vn.dany.core.entrance.FindEntrance;
import vn.dany.core.entrance.FollowSuccession;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.headcount.InMemoryHeadcounts;
import vn.dany.core.kit.ComposeKit;
import vn.dany.core.kit.InMemoryKitStore;
import vn.dany.core.order.DecideExemplary;
import vn.dany.core.order.GatherFacts;
import vn.dany.core.order.InMemoryDocumentStore;
import vn.dany.core.order.InMemoryOrderStore;
import vn.dany.core.order.OrderResults;
import vn.dany.core.publish.PublishCampaign;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.registry.InMemoryRegistry;
import vn.dany.core.report.CompareResults;
import vn.dany.core.report.ConvertResults;
import vn.dany.core.report.ScoreFormula;
import vn.dany.core.report.ShowResults;
import vn.dany.core.response.CarriedAnswers;
import vn.dany.core.response.InMemoryResponseStore;
import vn.dany.core.response.InMemorySecrets;
import vn.dany.core.response.Move;
import vn.dany.core.response.OpenQuestionnaire;
import vn.dany.core.response.Opening;
import vn.dany.core.response.Receipts;
import vn.dany.core.response.ResponseStore;
import vn.dany.core.response.Submission;
import vn.dany.core.response.SubmissionKeys;
import vn.dany.core.response.SubmitResponse;
import vn.dany.core.response.SuggestionIds;
import vn.dany.core.suggestion.CopySuggestions;
import vn.dany.core.suggestion.InMemorySuggestionStore;
import vn.dany.core.tally.ResponseEraser;
import vn.dany.core.tally.ResponseSource;
import vn.dany.core.tally.Tally;
import vn.dany.core.team.InMemoryTeamStore;
import vn.dany.core.unit.UnitId;

/**
 * The whole survey in memory, with one campaign published and its clock at 8:00 of the first day. Everything is open to
 * be looked at and changed; the same calls give the same codes and keys.
 */
public final class SampleProvince {

    public final Campaign campaign;
    public final RoundId firstRound;
    public final SettableClock clock;
    public final InMemoryRegistry registry = new InMemoryRegistry();
    public final FindCampaign findCampaign = new FindCampaign(registry);
    public final InMemoryResponseStore responses = new InMemoryResponseStore();
    public final InMemoryTallyStore tallies = new InMemoryTallyStore();
    public final InMemoryDisclosedTallies disclosed = new InMemoryDisclosedTallies();
    public final InMemoryArchiveStore archives = new InMemoryArchiveStore();
    public final InMemoryCountedReceipts countedReceipts = new InMemoryCountedReceipts();
    public final InMemoryArchiveChecks archiveChecks = new InMemoryArchiveChecks();
    public final ArchiveFormat archiveFormat = new RememberedFormat();
    public final ReadArchive readArchive = new ReadArchive(archives, archiveFormat);
    public final DisclosureRule rule = new DisclosureRule(DisclosureRule.LEAST);
    public final InMemoryHeadcounts headcounts = new InMemoryHeadcounts();
    public final InMemoryOrderStore orders = new InMemoryOrderStore();
    public final InMemoryDocumentStore documents;
    public final InMemoryKitStore kits = new InMemoryKitStore();
    public final PublicAddress address = new PublicAddress(URI.create("https://khaosat.example.vn"));
    public final ComposeKit composeKit = new ComposeKit(registry, address);
    public final InMemorySecrets secrets = new InMemorySecrets();
    public final InMemoryContactStore contacts = new InMemoryContactStore();
    public final InMemorySuggestionStore suggestions = new InMemorySuggestionStore();
    public final InMemoryTeamStore teams = new InMemoryTeamStore();
    public final InMemoryDeskStore desk = new InMemoryDeskStore();
    public final OwnerKeys ownerKeys = new OwnerKeys();
    public final SecureRandom random = new SeededRandom(1);
    public final FindEntrance entrances = new FindEntrance(registry);
    public final SubmissionKeys keys = new SubmissionKeys(secrets);
    public final Receipts receipts = new Receipts(secrets);
    public final OpenQuestionnaire questionnaires;

    /** A province that asks {@link Samples#questionnaire()} in {@code campaign}. */
    public SampleProvince(Campaign campaign) {
        this(campaign, Samples.questionnaire());
    }

    /** A province that asks {@code questionnaire}, the one {@code campaign} names. */
    public SampleProvince(Campaign campaign, Questionnaire questionnaire) {
        this.campaign = campaign;
        firstRound = campaign.rounds().get(0).id();
        clock = new SettableClock(campaign.rounds().get(0).window().opensAt().plusSeconds(8 * 3600));
        documents = new InMemoryDocumentStore(clock);
        questionnaires = new OpenQuestionnaire(
                entrances, new FollowSuccession(registry, entrances), keys, sealContact(), clock, random);
        registry.publish(Samples.register(), 1);
        registry.publish(questionnaire);
        publish(campaign);
    }

    /** Publishes {@code another} campaign, or a later state of one. */
    public void publish(Campaign another) {
        new PublishCampaign(registry, registry, random).publish(another);
    }

    /** The use case over {@link #responses}. */
    public SubmitResponse submitResponse() {
        return submitResponse(responses);
    }

    /** The use case over {@code store}. */
    public SubmitResponse submitResponse(ResponseStore store) {
        return new SubmitResponse(
                entrances,
                questionnaires,
                keys,
                receipts,
                store,
                sealContact(),
                contacts,
                new CarriedAnswers(secrets),
                new SuggestionIds(secrets),
                clock);
    }

    /** The use case that orders, with the usual formula. */
    public OrderResults orderResults() {
        return new OrderResults(findCampaign, disclosed, headcounts, gatherFacts(), orders, clock);
    }

    /** The use case that decides, with the usual formula. */
    public DecideExemplary decideExemplary() {
        return new DecideExemplary(findCampaign, registry, registry, disclosed, headcounts, gatherFacts(), clock);
    }

    private GatherFacts gatherFacts() {
        ShowResults showResults = new ShowResults(findCampaign, registry, disclosed);
        ConvertResults convertResults = new ConvertResults(findCampaign, registry, disclosed, clock);
        return new GatherFacts(
                findCampaign,
                teams,
                suggestions,
                new CompareResults(findCampaign, showResults, convertResults),
                convertResults,
                disclosed,
                new NotedChecks(desk),
                ScoreFormula.USUAL,
                registry);
    }

    /** The use case that seals for {@link #ownerKeys}. */
    public SealContact sealContact() {
        return new SealContact(ownerKeys.sealing(), random);
    }

    /** The use case that lists what was sealed for {@link #ownerKeys}. */
    public ShowContacts showContacts() {
        return new ShowContacts(findCampaign, contacts, clock);
    }

    /** The use case over {@link #responses}. */
    public TallyRound tallyRound() {
        return tallyRound(responses);
    }

    /** The use case over {@code source}. */
    public TallyRound tallyRound(ResponseSource source) {
        return new TallyRound(source, tallies, disclosed, registry, rule, clock);
    }

    /** The use case over {@code source}. */
    public FreezeRounds freezeRounds(ResponseSource source) {
        return freezeRounds(tallyRound(source));
    }

    /** The use case that counts by {@code counting}. */
    public FreezeRounds freezeRounds(TallyRound counting) {
        return new FreezeRounds(
                registry, registry, counting, archiveRound(), readArchive, countedReceipts, copySuggestions(), clock);
    }

    /** The use case over {@link #responses} and {@link #archives}. */
    public EraseResponses eraseResponses() {
        return eraseResponses(responses, archives);
    }

    /** The use case over these. */
    public EraseResponses eraseResponses(ResponseEraser table, ArchiveEraser files) {
        return new EraseResponses(registry, registry, table, files, tallies, readArchive, archiveChecks, clock);
    }

    /** The use case over {@link #archives}. */
    public ArchiveRound archiveRound() {
        return new ArchiveRound(archives, archiveFormat, registry, receipts, registry.auditLog::entries);
    }

    /** The use case over {@link #responses}. */
    public CopySuggestions copySuggestions() {
        return new CopySuggestions(responses, suggestions, registry, new SuggestionIds(secrets), clock);
    }

    /** The round's latest full tally, which nobody but the tally may read. */
    public Tally tally(RoundId roundId) {
        return tallies.latest(roundId).orElseThrow().ledger().tally();
    }

    /** The entry code of a unit in the sample campaign. */
    public EntryCode code(UnitId unitId) {
        return code(campaign, unitId);
    }

    /** The entry code of a unit in {@code of}. */
    public EntryCode code(Campaign of, UnitId unitId) {
        return registry.entries(of.id()).stream()
                .filter(entry -> entry.unitId().equals(unitId))
                .map(Entry::code)
                .findFirst()
                .orElseThrow();
    }

    /** The submission key of a page opened now. */
    public String openForm(EntryCode code) {
        return ((Opening.Questions) questionnaires.open(code)).form().submissionKey();
    }

    /** What a form without script would send. */
    public Submission submission(EntryCode code, String submissionKey, Map<String, List<String>> fields) {
        return submission(code, submissionKey, fields, Move.of(Move.Button.SEND), "", "");
    }

    /** The same by another button, from the page of the section {@code from} with what {@code seal} was made over. */
    public Submission submission(
            EntryCode code,
            String submissionKey,
            Map<String, List<String>> fields,
            Move move,
            String from,
            String seal) {
        return new Submission(code, submissionKey, fields, false, new Submission.Pressed(move, from, seal));
    }
}
