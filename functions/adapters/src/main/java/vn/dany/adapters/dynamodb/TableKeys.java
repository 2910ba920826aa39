package vn.dany.adapters.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.QueryRequest;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.response.ResponseKey;
import vn.dany.core.suggestion.ReleasedSuggestions;
import vn.dany.core.unit.UnitId;

/**
 * The keys of every item, and the only place that spells them. No key is ever taken apart again: what a reader needs is
 * an attribute too, but for the digest of a response.
 *
 * <table>
 * <caption>Access patterns</caption>
 * <tr><th>table</th><th>PK</th><th>SK</th><th>item</th><th>how it is read</th></tr>
 * <tr><td>Registry</td><td>{@code CAMPAIGNS}</td><td>campaign id</td><td>that there is such a campaign</td>
 *     <td>query: all campaigns</td></tr>
 * <tr><td></td><td>{@code CAMPAIGN#id}</td><td>{@code META}</td><td>a campaign without its rounds</td>
 *     <td rowspan="2">one query from {@code META} on: the campaign and its rounds</td></tr>
 * <tr><td></td><td>{@code CAMPAIGN#id}</td><td>{@code ROUND#nn}</td><td>one round</td></tr>
 * <tr><td></td><td>{@code CAMPAIGN#id}</td><td>{@code CODE#unit#placement}</td><td>which entry code hangs there</td>
 *     <td>query: the entries of a campaign; get: the one of a unit</td></tr>
 * <tr><td></td><td>{@code CAMPAIGN#id}</td><td>{@code CODE#unit#placement#code}</td>
 *     <td>a code that hung there before the present one</td><td>the same query</td></tr>
 * <tr><td></td><td>{@code DRAFTS}</td><td>campaign id</td><td>a plan that is not published</td>
 *     <td>get; query: all drafts</td></tr>
 * <tr><td></td><td>{@code CODE#code}</td><td>{@code META}</td><td>what an entry code was issued for</td><td>get</td></tr>
 * <tr><td></td><td>{@code QUESTIONNAIRE#id}</td><td>version, 6 digits</td><td>a questionnaire</td><td>get</td></tr>
 * <tr><td></td><td>{@code QUESTIONNAIRES}</td><td>id and version</td><td>that there is such a questionnaire</td>
 *     <td>query: all versions</td></tr>
 * <tr><td></td><td>{@code REGISTER}</td><td>version, 6 digits</td><td>every unit, compressed</td>
 *     <td>query from the end, one item: the newest</td></tr>
 * <tr><td></td><td>{@code RECEIPTS#roundId}</td><td>two hexadecimal digits</td><td>the marks of the receipts of a frozen
 *     round that begin with these</td><td>get</td></tr>
 * <tr><td></td><td>{@code PUBLIC#roundId}</td><td>digest and a number, 6 digits</td><td>a part of what staff released of
 *     a round to everybody, compressed</td><td>get</td></tr>
 * <tr><td></td><td>{@code STAFF}</td><td>{@code META}</td><td>the register of staff, compressed</td><td>get, put</td></tr>
 * <tr><td></td><td>{@code LEASE}</td><td>{@code META}</td><td>who is writing several items, and which, where the tables take
 *     no transactions</td><td>get</td></tr>
 * <tr><td>Responses</td><td>{@code roundId#bucket}, bucket 0 to f</td><td>digest of the submission key's nonce</td>
 *     <td>a response</td><td>put, get; 16 queries: a round</td></tr>
 * <tr><td>Casework</td><td>{@code HEADCOUNT#campaign}</td><td>unit id</td><td>a headcount</td>
 *     <td>query: those of a campaign</td></tr>
 * <tr><td></td><td>{@code AUDIT#campaign}</td><td>time, a random name</td><td>a line of the audit log</td>
 *     <td>query from the end: those of a campaign</td></tr>
 * <tr><td></td><td>{@code AUDITHEAD#campaign}</td><td>{@code META}</td><td>how many lines were sealed, and the last
 *     seal</td><td>get; put if it is as read</td></tr>
 * <tr><td></td><td>{@code CONTACT#campaign}</td><td>{@code unit#id}</td><td>a sealed contact</td>
 *     <td>put, update; query: those of a campaign or of a unit</td></tr>
 * <tr><td></td><td>{@code SUGGESTION#campaign}</td><td>{@code unit#id}</td><td>a suggestion and how it is handled</td>
 *     <td>put; get, the survey too; query: those of a campaign or of a unit</td></tr>
 * <tr><td></td><td>{@code RELEASED#campaign}</td><td>{@code unit#id}</td><td>a suggestion with its reply for everybody</td>
 *     <td>put; query, the survey too: those of a campaign or of a unit</td></tr>
 * <tr><td></td><td>{@code PHOTO#campaign}</td><td>{@code unit#suggestion#number}</td><td>that a suggestion has this photo</td>
 *     <td>put; get; query: those of a campaign or of a unit</td></tr>
 * <tr><td></td><td>{@code EVIDENCE#campaign}</td><td>{@code day#unit#number}</td><td>that a team's day has this
 *     photo</td><td>put; query: those of a day, of one unit or all</td></tr>
 * <tr><td></td><td>{@code BOX#campaign}</td><td>{@code PLAN}</td><td>by when suggestions are answered</td>
 *     <td>get, put</td></tr>
 * <tr><td></td><td>{@code SUGGESTED#roundId}</td><td>{@code META}</td><td>how far copying has come</td>
 *     <td>get, put</td></tr>
 * <tr><td></td><td>{@code PUSH#roundId}</td><td>unit id</td><td>when and by whom a unit was urged</td>
 *     <td>update; query: those of a round</td></tr>
 * <tr><td></td><td>{@code NOTE#roundId}</td><td>time, a random name</td><td>what was found about a flag</td>
 *     <td>put; query from the end: those of a round</td></tr>
 * <tr><td></td><td>{@code DESK#campaign}</td><td>{@code PLAN}</td><td>how units are urged</td><td>put, get</td></tr>
 * <tr><td></td><td>{@code DESK#campaign}</td><td>{@code LIST#identity}</td><td>the units somebody looks after</td>
 *     <td>put, delete; query: all lists of a campaign</td></tr>
 * <tr><td></td><td>{@code TEAM#campaign}</td><td>{@code DAY#unit#day}</td><td>what a team did on a day</td>
 *     <td>put, get; query: the days of a unit or of all</td></tr>
 * <tr><td></td><td>{@code TEAM#campaign}</td><td>{@code ROSTER#unit}</td><td>the assignment list of a team</td>
 *     <td>put, get; query: all lists of a campaign</td></tr>
 * <tr><td></td><td>{@code TEAM#campaign}</td><td>{@code DUE#unit}</td><td>until when that list is wanted</td>
 *     <td>put; query: those of a campaign</td></tr>
 * </table>
 */
final class TableKeys {

    /** Holds if and only if there is an item under the key being written. */
    static final String PRESENT = "attribute_exists(PK)";

    /** Holds if and only if there is no item under the key being written. */
    static final String ABSENT = "attribute_not_exists(PK)";

    /** How many partitions a round's responses are spread over, so that no unit's rush makes one hot. */
    static final int BUCKETS = 16;

    /** Of one width, so that lines sort by time. */
    private static final DateTimeFormatter AUDIT_TIME = DateTimeFormatter.ofPattern(
                    "uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static final String KEYS = "PK, SK";

    private static final String PARTITION = "PK";
    private static final String SORT = "SK";
    private static final String META = "META";
    private static final String QUESTIONNAIRES = "QUESTIONNAIRES";
    private static final String CODES = "CODE#";
    private static final String LISTS = "LIST#";
    private static final String DAYS = "DAY#";
    private static final String ROSTERS = "ROSTER#";
    private static final String DUE = "DUE#";

    private TableKeys() {}

    static Map<String, AttributeValue> lease() {
        return key("LEASE", META);
    }

    /** The one item under the key of {@code item}. */
    static QueryRequest.Builder itself(Map<String, AttributeValue> item) {
        return QueryRequest.builder()
                .keyConditionExpression("PK = :itsPartition AND SK = :itsSort")
                .expressionAttributeValues(Map.of(
                        ":itsPartition", Attributes.required(item, PARTITION),
                        ":itsSort", Attributes.required(item, SORT)));
    }

    static Map<String, AttributeValue> listing(CampaignId id) {
        return key("CAMPAIGNS", id.value());
    }

    static Map<String, AttributeValue> campaign(CampaignId id) {
        return key(campaignPartition(id), META);
    }

    static Map<String, AttributeValue> round(RoundId id) {
        return key(campaignPartition(id.campaignId()), String.format(Locale.ROOT, "ROUND#%02d", id.number()));
    }

    static Map<String, AttributeValue> placement(Entry entry) {
        return placement(entry.campaignId(), entry.unitId(), entry.placement());
    }

    static Map<String, AttributeValue> placement(CampaignId campaignId, UnitId unitId, String placement) {
        return key(campaignPartition(campaignId), CODES + unitId + "#" + placement);
    }

    static Map<String, AttributeValue> pastPlacement(Entry entry) {
        return key(
                campaignPartition(entry.campaignId()),
                CODES + entry.unitId() + "#" + entry.placement() + "#" + entry.code());
    }

    static Map<String, AttributeValue> draft(CampaignId id) {
        return key("DRAFTS", id.value());
    }

    static Map<String, AttributeValue> auditLine(CampaignId id, Instant at, UUID name) {
        return key("AUDIT#" + id, AUDIT_TIME.format(at) + "#" + name);
    }

    static Map<String, AttributeValue> auditHead(CampaignId id) {
        return key("AUDITHEAD#" + id, META);
    }

    static Map<String, AttributeValue> entry(EntryCode code) {
        return key(CODES + code, META);
    }

    static Map<String, AttributeValue> questionnaire(QuestionnaireVersion version) {
        return key("QUESTIONNAIRE#" + version.questionnaireId(), padded(version.number()));
    }

    static Map<String, AttributeValue> questionnaireListing(QuestionnaireVersion version) {
        return key(QUESTIONNAIRES, version.questionnaireId() + "#" + padded(version.number()));
    }

    static QueryRequest.Builder everyQuestionnaire() {
        return partition(QUESTIONNAIRES);
    }

    static Map<String, AttributeValue> register(int version) {
        return key("REGISTER", padded(version));
    }

    static Map<String, AttributeValue> receipts(RoundId id, String beginning) {
        return key("RECEIPTS#" + id, beginning);
    }

    static Map<String, AttributeValue> publicResults(RoundId id, String digest, int part) {
        return key("PUBLIC#" + id, digest + "#" + padded(part));
    }

    static Map<String, AttributeValue> staff() {
        return key("STAFF", META);
    }

    static Map<String, AttributeValue> response(ResponseKey key) {
        return key(responsePartition(key.roundId(), key.bucket()), key.digest());
    }

    /** The key of the response in {@code item}, which belongs to the round. */
    static ResponseKey responseKey(RoundId roundId, Map<String, AttributeValue> item) {
        return new ResponseKey(roundId, Attributes.text(item, SORT));
    }

    static Map<String, AttributeValue> headcount(CampaignId campaignId, UnitId unitId) {
        return key("HEADCOUNT#" + campaignId, unitId.value());
    }

    static Map<String, AttributeValue> contact(CampaignId campaignId, UnitId unitId, String contactId) {
        return key("CONTACT#" + campaignId, unitId + "#" + contactId);
    }

    static Map<String, AttributeValue> suggestion(CampaignId campaignId, UnitId unitId, String suggestionId) {
        return key(suggestionPartition(campaignId), unitId + "#" + suggestionId);
    }

    static Map<String, AttributeValue> photo(PhotoPlace place, int number) {
        return switch (place.kind()) {
            case SUGGESTION -> key("PHOTO#" + place.campaignId(), place.unitId() + "#" + place.id() + "#" + number);
            case TEAM_DAY -> key("EVIDENCE#" + place.campaignId(), place.id() + "#" + place.unitId() + "#" + number);
        };
    }

    static QueryRequest.Builder photos(CampaignId campaignId, Optional<UnitId> unitId) {
        return ofUnit("PHOTO#" + campaignId, unitId);
    }

    static QueryRequest.Builder evidence(CampaignId campaignId, LocalDate day, Optional<UnitId> unitId) {
        String sort = day + "#" + unitId.map(unit -> unit + "#").orElse("");
        return query("EVIDENCE#" + campaignId, " AND begins_with(SK, :sk)", sort);
    }

    static Map<String, AttributeValue> suggestionPlan(CampaignId id) {
        return key("BOX#" + id, "PLAN");
    }

    static Map<String, AttributeValue> suggestionMark(RoundId id) {
        return key("SUGGESTED#" + id, META);
    }

    static Map<String, AttributeValue> pushes(RoundId id, UnitId unitId) {
        return key("PUSH#" + id, unitId.value());
    }

    static QueryRequest.Builder pushes(RoundId id) {
        return partition("PUSH#" + id);
    }

    static Map<String, AttributeValue> note(RoundId id, Instant at, UUID name) {
        return key("NOTE#" + id, AUDIT_TIME.format(at) + "#" + name);
    }

    static QueryRequest.Builder notes(RoundId id) {
        return partition("NOTE#" + id).scanIndexForward(false);
    }

    static Map<String, AttributeValue> deskPlan(CampaignId id) {
        return key("DESK#" + id, "PLAN");
    }

    static Map<String, AttributeValue> deskList(CampaignId id, String identity) {
        return key("DESK#" + id, LISTS + identity);
    }

    static QueryRequest.Builder deskLists(CampaignId id) {
        return query("DESK#" + id, " AND begins_with(SK, :sk)", LISTS);
    }

    static Map<String, AttributeValue> dailyReport(CampaignId id, UnitId unitId, LocalDate day) {
        return key("TEAM#" + id, DAYS + unitId + "#" + day);
    }

    static QueryRequest.Builder dailyReports(CampaignId id, Optional<UnitId> unitId) {
        String days = unitId.map(unit -> DAYS + unit + "#").orElse(DAYS);
        return query("TEAM#" + id, " AND begins_with(SK, :sk)", days);
    }

    static Map<String, AttributeValue> roster(CampaignId id, UnitId unitId) {
        return key("TEAM#" + id, ROSTERS + unitId);
    }

    static QueryRequest.Builder rosters(CampaignId id) {
        return query("TEAM#" + id, " AND begins_with(SK, :sk)", ROSTERS);
    }

    static Map<String, AttributeValue> rosterDue(CampaignId id, UnitId unitId) {
        return key("TEAM#" + id, DUE + unitId);
    }

    static QueryRequest.Builder rostersDue(CampaignId id) {
        return query("TEAM#" + id, " AND begins_with(SK, :sk)", DUE);
    }

    static QueryRequest.Builder everyListing() {
        return partition("CAMPAIGNS");
    }

    /** The campaign, then its rounds in order; the entry codes sort before both. */
    static QueryRequest.Builder campaignAndRounds(CampaignId id) {
        return query(campaignPartition(id), " AND SK >= :sk", META);
    }

    static QueryRequest.Builder placements(CampaignId id) {
        return query(campaignPartition(id), " AND begins_with(SK, :sk)", CODES);
    }

    static QueryRequest.Builder everyDraft() {
        return partition("DRAFTS");
    }

    static QueryRequest.Builder auditLines(CampaignId id) {
        return partition("AUDIT#" + id).scanIndexForward(false);
    }

    static QueryRequest.Builder newestRegister() {
        return partition("REGISTER").scanIndexForward(false).limit(1);
    }

    static QueryRequest.Builder responses(RoundId roundId, int bucket) {
        return partition(responsePartition(roundId, bucket));
    }

    static QueryRequest.Builder headcounts(CampaignId campaignId) {
        return partition("HEADCOUNT#" + campaignId);
    }

    static QueryRequest.Builder contacts(CampaignId campaignId, Optional<UnitId> unitId) {
        return ofUnit("CONTACT#" + campaignId, unitId);
    }

    static QueryRequest.Builder suggestions(CampaignId campaignId, Optional<UnitId> unitId) {
        return ofUnit(suggestionPartition(campaignId), unitId);
    }

    static Map<String, AttributeValue> released(CampaignId campaignId, ReleasedSuggestions.Place place) {
        return key(releasedPartition(campaignId), place.unitId() + "#" + place.suggestionId());
    }

    static QueryRequest.Builder released(CampaignId campaignId, Optional<UnitId> unitId) {
        return ofUnit(releasedPartition(campaignId), unitId);
    }

    /** The survey may read this partition and the one below, and nothing else of its table. */
    private static String releasedPartition(CampaignId campaignId) {
        return "RELEASED#" + campaignId;
    }

    private static String suggestionPartition(CampaignId campaignId) {
        return "SUGGESTION#" + campaignId;
    }

    private static String campaignPartition(CampaignId id) {
        return "CAMPAIGN#" + id;
    }

    private static String responsePartition(RoundId roundId, int bucket) {
        return roundId + "#" + Integer.toHexString(bucket);
    }

    private static String padded(int version) {
        if (version < 0 || version > 999_999) {
            throw new IllegalArgumentException("versions have at most six digits");
        }
        return String.format(Locale.ROOT, "%06d", version);
    }

    private static Map<String, AttributeValue> key(String partition, String sort) {
        Map<String, AttributeValue> key = new HashMap<>();
        key.put(PARTITION, AttributeValue.fromS(partition));
        key.put(SORT, AttributeValue.fromS(sort));
        return key;
    }

    private static QueryRequest.Builder partition(String partition) {
        return QueryRequest.builder()
                .keyConditionExpression("PK = :pk")
                .expressionAttributeValues(Map.of(":pk", AttributeValue.fromS(partition)));
    }

    private static QueryRequest.Builder ofUnit(String partition, Optional<UnitId> unitId) {
        return unitId.map(unit -> query(partition, " AND begins_with(SK, :sk)", unit + "#"))
                .orElseGet(() -> partition(partition));
    }

    private static QueryRequest.Builder query(String partition, String condition, String sort) {
        return QueryRequest.builder()
                .keyConditionExpression("PK = :pk" + condition)
                .expressionAttributeValues(
                        Map.of(":pk", AttributeValue.fromS(partition), ":sk", AttributeValue.fromS(sort)));
    }
}
