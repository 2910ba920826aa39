package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.InMemoryStaffRegister;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.access.RecogniseStaff;
import vn.dany.core.access.Right;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffMember;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.problem.ProblemException;
import vn.dany.core.staff.ShareReading.Outcome;
import vn.dany.core.staff.ShareReading.Place;
import vn.dany.core.staff.ShareReading.Reader;
import vn.dany.core.staff.ShareReading.Sharing;
import vn.dany.core.unit.UnitId;

/** An owner lets others read what it reads, no more and no longer, and whoever reads lets nobody. */
class ShareReadingTest {

    private static final LocalDate FROM = Samples.FOUNDED;

    private final SampleProvince province = new SampleProvince(
            Samples.asking(
                    Samples.oneRound(new CampaignId("hom-thu")),
                    Samples.tellingBox().version()),
            Samples.tellingBox());
    private final CampaignId campaign = province.campaign.id();
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final InMemoryStaffRegister register = new InMemoryStaffRegister(log);
    private final RecogniseStaff recognise = new RecogniseStaff(register, Optional.empty(), province.clock);
    private final ShareReading share = new ShareReading(province.findCampaign, register, province.clock);
    private final LocalDate today = LocalDate.of(2024, 4, 1);

    @BeforeEach
    void fill() {
        province.clock.set(Samples.OPENS);
        put(
                member("owner", in(Samples.TAN_YEN, Role.BOX_OWNER)),
                member("lead", in(Samples.TAN_YEN, Role.LEAD)),
                member("leader", Assignment.provincial(Role.PROVINCE_READER, FROM)),
                member("editor", Assignment.provincial(Role.PROVINCE_EDITOR, FROM)),
                member("team", in(Samples.PHUC_SON, Role.COMMUNE_TEAM)),
                member("over", new Assignment(Role.LEAD, "", List.of(Samples.TAN_YEN), FROM, Optional.of(today))),
                member("neighbour", in(Samples.LUC_NAM, Role.LEAD)));
    }

    @Test
    void reader_readsWhereTheOwnerSaysUntilTheDayIsOver() {
        assertThat(share("lead", Samples.PHUC_SON, today.plusDays(9), "cùng giải quyết"))
                .isEqualTo(Outcome.DONE);
        assertThat(person("lead").units(Right.READ_SUGGESTIONS, province.campaign, Samples.register()))
                .containsExactly(Samples.PHUC_SON);
        assertThat(person("lead").may(Right.ANSWER_SUGGESTIONS)).isFalse();
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).singleElement().satisfies(line -> {
            assertThat(line.by()).isEqualTo("owner");
            assertThat(line.reason()).isEqualTo("cùng giải quyết");
            assertThat(line.details())
                    .containsEntry("person", "lead")
                    .containsEntry(
                            "after",
                            "LEAD " + Samples.TAN_YEN + " 2024-01-01/; BOX_READER " + Samples.PHUC_SON
                                    + " 2024-04-01/2024-04-11");
        });
        pass(9);
        assertThat(person("lead").may(Right.READ_SUGGESTIONS)).isTrue();
        pass(1);
        assertThat(person("lead").may(Right.READ_SUGGESTIONS)).isFalse();
        assertThat(show("owner").readers()).isEmpty();
    }

    @Test
    void readerThatIsEnded_readsNoMore_andEachIsALine() {
        share("lead", Samples.TAN_YEN, today, "một ngày");
        end("lead");
        assertThat(person("lead").may(Right.READ_SUGGESTIONS)).isFalse();
        assertThat(person("lead").may(Right.PUSH)).isTrue();
        share("lead", Samples.TAN_YEN, today.plusDays(30), "một tháng");
        pass(3);
        Reader reader = show("owner").readers().get(0);
        end("lead");
        assertThat(person("lead").may(Right.READ_SUGGESTIONS)).isFalse();
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).hasSize(4);
        assertThat(share.end(person("owner"), campaign, "lead", reader.mark())).isEqualTo(Outcome.DONE);
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).as("over already").hasSize(4);
    }

    @Test
    void readerOfTheRegister_isEndedToo_butNotOneOfAWiderArea() {
        put(
                member("wide", in(Samples.PROVINCE, Role.BOX_READER)),
                member("new", Assignment.in(Samples.NHA_NAM, Role.BOX_READER, today)));
        assertThat(show("owner").readers())
                .extracting(one -> one.member().identity())
                .containsExactly("new");
        end("new");
        assertThat(show("owner").readers())
                .as("a member is something until the day is over")
                .singleElement()
                .satisfies(one -> assertThat(one.assignment().last()).contains(today));
    }

    @Test
    void people_areThoseWhoWorkThere_andNoTeam_andNobodyWhoReadsAnyway() {
        assertThat(show("owner").people()).extracting(StaffMember::identity).containsExactly("lead", "leader");
        for (String identity : List.of("owner", "team", "editor", "over", "neighbour", "nobody", "")) {
            assertThat(share(identity, Samples.PHUC_SON, today, "x"))
                    .as(identity)
                    .isEqualTo(Outcome.PERSON_UNFIT);
        }
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN)).isEmpty();
    }

    @Test
    void nothingGoesOn_beyondWhatTheOwnerHas() {
        assertThat(show("owner").places())
                .extracting(Place::heads)
                .containsExactly(
                        List.of(Samples.TAN_YEN),
                        List.of(Samples.LAN_GIOI),
                        List.of(Samples.NHA_NAM),
                        List.of(Samples.PHUC_SON));
        for (UnitId unit : List.of(Samples.PHUC_SON_LUC_NAM, Samples.LUC_NAM, Samples.PROVINCE)) {
            assertThatThrownBy(() -> share("lead", unit, today, "x")).isInstanceOf(ProblemException.class);
        }
        assertThat(share("lead", Samples.PHUC_SON, today.plusDays(ShareReading.MOST_DAYS + 1), "x"))
                .isEqualTo(Outcome.DAY_UNFIT);
        assertThat(share("lead", Samples.PHUC_SON, today.minusDays(1), "x")).isEqualTo(Outcome.DAY_UNFIT);
        assertThat(share("lead", Samples.PHUC_SON, today, " . ")).isEqualTo(Outcome.REASON_MISSING);
        put(member(
                "owner",
                new Assignment(Role.BOX_OWNER, "", List.of(Samples.TAN_YEN), FROM, Optional.of(today.plusDays(5)))));
        assertThat(share("lead", Samples.PHUC_SON, today.plusDays(5), "x"))
                .as("the owner is none any more by then")
                .isEqualTo(Outcome.DAY_UNFIT);
        assertThat(share("lead", Samples.PHUC_SON, today.plusDays(4), "x")).isEqualTo(Outcome.DONE);
        assertThat(share("lead", Samples.PHUC_SON, today.plusDays(3), "x")).isEqualTo(Outcome.READS_ALREADY);
        assertThat(share("lead", Samples.NHA_NAM, today.plusDays(3), "x")).isEqualTo(Outcome.DONE);
    }

    @Test
    void ofSeveralAssignments_eachPlaceLastsAsLongAsItsOwn() {
        put(member(
                "owner",
                new Assignment(Role.BOX_OWNER, "", List.of(Samples.TAN_YEN), FROM, Optional.of(today.plusDays(5))),
                in(Samples.PHUC_SON_LUC_NAM, Role.BOX_OWNER)));
        assertThat(show("owner").places())
                .filteredOn(place -> place.heads().equals(List.of(Samples.PHUC_SON_LUC_NAM)))
                .singleElement()
                .satisfies(place -> assertThat(place.last()).isEqualTo(today.plusDays(ShareReading.MOST_DAYS)));
        assertThat(show("owner").places())
                .filteredOn(place -> place.heads().equals(List.of(Samples.PHUC_SON)))
                .singleElement()
                .satisfies(place -> assertThat(place.last()).isEqualTo(today.plusDays(4)));
    }

    @Test
    void ownerWhoIsEndedEarly_endsItsReadersWithItself() {
        share("lead", Samples.PHUC_SON, today.plusDays(30), "cùng giải quyết");
        share("leader", Samples.TAN_YEN, today.plusDays(4), "theo dõi");
        put(member("wide", in(Samples.PROVINCE, Role.BOX_READER)));
        pass(3);
        change(member("owner", ownerUntil(today.plusDays(10))));
        assertThat(lastDay("lead")).as("shortened").contains(today.plusDays(9));
        assertThat(lastDay("leader")).as("over before that").contains(today.plusDays(4));

        change(member("owner", ownerUntil(today.plusDays(3))));
        assertThat(person("lead").may(Right.READ_SUGGESTIONS)).isFalse();
        assertThat(person("lead").may(Right.PUSH)).isTrue();
        assertThat(person("leader").may(Right.READ_SUGGESTIONS)).isFalse();
        assertThat(lastDay("wide")).as("nobody's but the editor's").isEmpty();
        assertThat(log.entries(AuditEntry.NO_CAMPAIGN))
                .filteredOn(line -> line.by().equals(People.EDITOR.identity()))
                .extracting(line -> line.details().get("person"))
                .containsExactlyInAnyOrder("owner", "lead", "owner", "lead", "leader");
    }

    @Test
    void readerWhoseUnitsAnotherOwns_staysWithThatOne() {
        put(member("second", in(Samples.PHUC_SON, Role.BOX_OWNER)));
        share("lead", Samples.PHUC_SON, today.plusDays(30), "cùng giải quyết");
        share("leader", Samples.TAN_YEN, today.plusDays(30), "theo dõi");
        pass(3);
        change(member("owner", ownerUntil(today.plusDays(3))));
        assertThat(person("lead").may(Right.READ_SUGGESTIONS)).isTrue();
        assertThat(person("leader").may(Right.READ_SUGGESTIONS)).isFalse();
        assertThat(show("second").readers())
                .extracting(one -> one.member().identity())
                .containsExactly("lead");
    }

    @Test
    void readerWhoComesInWithTheChange_isTheEditorsOwn() {
        change(member("owner", ownerUntil(today)), member("new", in(Samples.NHA_NAM, Role.BOX_READER)));
        assertThat(lastDay("new")).isEmpty();
    }

    @Test
    void whoeverReads_sharesNothing() {
        share("lead", Samples.TAN_YEN, today.plusDays(9), "x");
        for (String identity : List.of("lead", "leader", "editor", "team")) {
            assertThatThrownBy(() -> show(identity)).as(identity).isInstanceOf(ProblemException.class);
        }
        String mark = show("owner").readers().get(0).mark();
        assertThatThrownBy(() -> share.end(person("leader"), campaign, "lead", mark))
                .isInstanceOf(ProblemException.class);
        // Owning one box and reading another.
        put(member("lead", in(Samples.PHUC_SON_LUC_NAM, Role.BOX_OWNER), in(Samples.TAN_YEN, Role.BOX_READER)));
        assertThat(show("lead").places()).extracting(Place::heads).containsExactly(List.of(Samples.PHUC_SON_LUC_NAM));
        assertThat(show("lead").readers()).isEmpty();
    }

    private Outcome share(String identity, UnitId head, LocalDate until, String reason) {
        String place = new Place("", List.of(head), until).mark();
        return share.share(person("owner"), campaign, identity, place, Optional.of(until), reason);
    }

    private void end(String identity) {
        Reader reader = show("owner").readers().get(0);
        assertThat(reader.member().identity()).isEqualTo(identity);
        assertThat(share.end(person("owner"), campaign, identity, reader.mark()))
                .isEqualTo(Outcome.DONE);
    }

    private Sharing show(String identity) {
        return share.show(person(identity), campaign);
    }

    private Person person(String identity) {
        return recognise.recognise(identity, "").orElseThrow();
    }

    /** As the editor does it, who has looked. */
    private void change(StaffMember... wanted) {
        ChangeStaff changeStaff = new ChangeStaff(register, province.findCampaign, province.clock);
        var shown =
                (ChangeOutcome.Shown<StaffEffect, StaffEffect>) changeStaff.change(People.EDITOR, List.of(wanted), "");
        assertThat(changeStaff.change(
                        People.EDITOR, List.of(wanted), shown.effect().mark()))
                .isInstanceOf(ChangeOutcome.Done.class);
    }

    private static Assignment ownerUntil(LocalDate end) {
        return new Assignment(Role.BOX_OWNER, "", List.of(Samples.TAN_YEN), FROM, Optional.of(end));
    }

    /** Of their reading. */
    private Optional<LocalDate> lastDay(String identity) {
        return register.latest().find(identity).orElseThrow().assignments().stream()
                .filter(one -> one.role() == Role.BOX_READER)
                .findFirst()
                .orElseThrow()
                .last();
    }

    private void pass(int days) {
        province.clock.set(province.clock.instant().plusSeconds(days * 86400L));
    }

    private void put(StaffMember... members) {
        register.replace(register.latest().with(List.of(members)), List.of());
    }

    private static Assignment in(UnitId head, Role role) {
        return Assignment.in(head, role, FROM);
    }

    private static StaffMember member(String identity, Assignment... assignments) {
        return new StaffMember(
                identity, "Cán bộ " + identity, Stream.of(assignments).toList());
    }
}
