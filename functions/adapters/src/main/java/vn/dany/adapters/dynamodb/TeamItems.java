package vn.dany.adapters.dynamodb;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.team.DailyReport;
import vn.dany.core.team.Duty;
import vn.dany.core.team.Publicity;
import vn.dany.core.team.Roster;
import vn.dany.core.team.Saved;
import vn.dany.core.team.TeamMember;
import vn.dany.core.unit.UnitId;

/** What teams write down as items, each with {@code expiresAt} in epoch seconds, by which the table itself forgets it. */
final class TeamItems {

    static final String VERSION = "version";

    private static final String UNIT = "unit";
    private static final String DAY = "day";
    private static final String PEOPLE = "people";
    private static final String NAME = "name";
    private static final String POST = "post";
    private static final String VISITS = "visits";
    private static final String PARTICIPANTS = "participants";
    private static final String PUBLICITY = "publicity";
    private static final String REMARK = "remark";
    private static final String FINISHED = "finished";
    private static final String DUTIES = "duties";
    private static final String AREA = "area";
    private static final String SHIFT = "shift";
    private static final String SIGNED_AT = "signedAt";
    private static final String SIGNED_BY = "signedBy";
    private static final String AT = "at";
    private static final String BY = "by";
    private static final String EXPIRES_AT = "expiresAt";

    private TeamItems() {}

    static Map<String, AttributeValue> of(DailyReport report) {
        Map<String, AttributeValue> item = TableKeys.dailyReport(report.campaignId(), report.unitId(), report.day());
        put(item, report.unitId(), report.saved());
        item.put(DAY, AttributeValue.fromS(report.day().toString()));
        item.put(
                PEOPLE,
                AttributeValue.fromL(report.people().stream()
                        .map(who -> AttributeValue.fromM(of(who)))
                        .toList()));
        report.visits().ifPresent(visits -> item.put(VISITS, number(visits)));
        report.participants().ifPresent(participants -> item.put(PARTICIPANTS, number(participants)));
        Map<String, AttributeValue> publicity = new HashMap<>();
        report.publicity().forEach((way, times) -> publicity.put(way.name(), number(times)));
        item.put(PUBLICITY, AttributeValue.fromM(publicity));
        item.put(REMARK, AttributeValue.fromS(report.remark()));
        item.put(FINISHED, AttributeValue.fromBool(report.finished()));
        return item;
    }

    static DailyReport report(CampaignId campaignId, Map<String, AttributeValue> item) {
        Map<Publicity, Integer> publicity = new EnumMap<>(Publicity.class);
        Attributes.required(item, PUBLICITY)
                .m()
                .forEach((way, times) -> publicity.put(Publicity.valueOf(way), Integer.valueOf(times.n())));
        return new DailyReport(
                campaignId,
                unit(item),
                LocalDate.parse(Attributes.text(item, DAY)),
                Attributes.required(item, PEOPLE).l().stream()
                        .map(who -> member(who.m()))
                        .toList(),
                figure(item, VISITS),
                figure(item, PARTICIPANTS),
                publicity,
                Attributes.text(item, REMARK),
                Attributes.required(item, FINISHED).bool(),
                saved(item));
    }

    static Map<String, AttributeValue> of(Roster roster) {
        Map<String, AttributeValue> item = TableKeys.roster(roster.campaignId(), roster.unitId());
        put(item, roster.unitId(), roster.saved());
        item.put(
                DUTIES,
                AttributeValue.fromL(roster.duties().stream()
                        .map(duty -> AttributeValue.fromM(of(duty)))
                        .toList()));
        roster.signedOff().ifPresent(signed -> {
            item.put(SIGNED_AT, AttributeValue.fromS(signed.at().toString()));
            item.put(SIGNED_BY, AttributeValue.fromS(signed.by()));
        });
        return item;
    }

    static Roster roster(CampaignId campaignId, Map<String, AttributeValue> item) {
        return new Roster(
                campaignId,
                unit(item),
                Attributes.required(item, DUTIES).l().stream()
                        .map(duty -> duty(duty.m()))
                        .toList(),
                saved(item),
                item.containsKey(SIGNED_AT)
                        ? Optional.of(new Roster.SignOff(
                                Instant.parse(Attributes.text(item, SIGNED_AT)), Attributes.text(item, SIGNED_BY)))
                        : Optional.empty());
    }

    static Map<String, AttributeValue> due(CampaignId campaignId, UnitId unitId, LocalDate day) {
        Map<String, AttributeValue> item = TableKeys.rosterDue(campaignId, unitId);
        item.put(UNIT, AttributeValue.fromS(unitId.value()));
        item.put(DAY, AttributeValue.fromS(day.toString()));
        return item;
    }

    static UnitId unit(Map<String, AttributeValue> item) {
        return new UnitId(Attributes.text(item, UNIT));
    }

    static LocalDate due(Map<String, AttributeValue> item) {
        return LocalDate.parse(Attributes.text(item, DAY));
    }

    private static void put(Map<String, AttributeValue> item, UnitId unitId, Saved saved) {
        item.put(UNIT, AttributeValue.fromS(unitId.value()));
        item.put(VERSION, number(saved.version()));
        item.put(AT, AttributeValue.fromS(saved.at().toString()));
        item.put(BY, AttributeValue.fromS(saved.by()));
        item.put(
                EXPIRES_AT, AttributeValue.fromN(Long.toString(saved.expiresAt().getEpochSecond())));
    }

    private static Saved saved(Map<String, AttributeValue> item) {
        return new Saved(
                Attributes.number(item, VERSION),
                Instant.parse(Attributes.text(item, AT)),
                Attributes.text(item, BY),
                Instant.ofEpochSecond(
                        Long.parseLong(Attributes.required(item, EXPIRES_AT).n())));
    }

    private static Map<String, AttributeValue> of(TeamMember who) {
        return Map.of(NAME, AttributeValue.fromS(who.name()), POST, AttributeValue.fromS(who.post()));
    }

    private static Map<String, AttributeValue> of(Duty duty) {
        Map<String, AttributeValue> line = new HashMap<>(of(duty.who()));
        line.put(AREA, AttributeValue.fromS(duty.area()));
        line.put(SHIFT, AttributeValue.fromS(duty.shift()));
        return line;
    }

    private static TeamMember member(Map<String, AttributeValue> line) {
        return new TeamMember(Attributes.text(line, NAME), Attributes.text(line, POST));
    }

    private static Duty duty(Map<String, AttributeValue> line) {
        return new Duty(member(line), Attributes.text(line, AREA), Attributes.text(line, SHIFT));
    }

    private static OptionalInt figure(Map<String, AttributeValue> item, String name) {
        return item.containsKey(name) ? OptionalInt.of(Attributes.number(item, name)) : OptionalInt.empty();
    }

    private static AttributeValue number(int number) {
        return AttributeValue.fromN(Integer.toString(number));
    }
}
