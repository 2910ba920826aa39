package vn.dany.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dany.core.SampleProvince;
import vn.dany.core.Samples;
import vn.dany.core.access.People;
import vn.dany.core.access.Person;
import vn.dany.core.campaign.AuditAction;
import vn.dany.core.campaign.AuditEntry;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.Placement;
import vn.dany.core.entrance.IssueEntryCodes;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.MissingCode;
import vn.dany.core.finding.ChangeOutcome;
import vn.dany.core.finding.Verdict;
import vn.dany.core.problem.Problem;
import vn.dany.core.problem.ProblemException;

class EntryCodeChangesTest {

    private static final Person A = People.editor("a");
    private static final Person B = People.editor("b");

    private final SampleProvince province = new SampleProvince(Samples.oneRound(new CampaignId("ma")));
    private final IssueEntryCodes codes = new IssueEntryCodes(province.registry, province.registry, new SecureRandom());
    private final ReissueEntryCode reissue =
            new ReissueEntryCode(province.registry, province.registry, codes, province.clock);
    private final RevokeEntryCode revoke = new RevokeEntryCode(province.registry, province.registry, province.clock);
    private final AddPlacement add = new AddPlacement(province.registry, codes, province.clock);
    private final EntryCode old = province.code(Samples.PHUC_SON);

    @Test
    void reissuedCode_leadsToTheUnitAndTheOldOneNoLonger() {
        Entry fresh = changed(reissue("in nhầm", People.editor("nguyen.van.a")));
        assertThat(province.entrances.find(fresh.code()).unit().id()).isEqualTo(Samples.PHUC_SON);
        assertThatThrownBy(() -> province.entrances.find(old))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(e.problem().code()).isEqualTo(Problem.Code.ENTRY_CODE_REVOKED));
        AuditEntry line =
                province.registry.auditLog.entries(province.campaign.id()).get(0);
        assertThat(line.action()).isEqualTo(AuditAction.ENTRY_CODE_REISSUED);
        assertThat(line.reason()).isEqualTo("in nhầm");
        assertThat(line.by()).isEqualTo("nguyen.van.a");
        assertThat(line.details())
                .containsEntry("before", old.value())
                .containsEntry("after", fresh.code().value());
    }

    @Test
    void codeReplacedAlready_isNotReplacedAgain() {
        changed(reissue("in nhầm", A));
        assertThat(reissue.reissue(old, "in nhầm", "", B)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(revoke.revoke(old, "lộ mã", "", B)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(province.registry.auditLog.entries(province.campaign.id())).hasSize(1);
    }

    @Test
    void revokedCode_isNoEntranceAndMayBeReplaced() {
        changed(revoke.revoke(old, "dán nhầm chỗ", mark(revoke.revoke(old, "dán nhầm chỗ", "", A)), A));
        assertThatThrownBy(() -> province.entrances.find(old)).isInstanceOf(ProblemException.class);
        assertThat(changed(reissue("cấp mới", A)).unitId()).isEqualTo(Samples.PHUC_SON);
    }

    @Test
    void changeWithoutAReason_isRefused() {
        assertThat(reissue.reissue(old, " ", "", A)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(revoke.revoke(old, "", "", A)).isInstanceOf(ChangeOutcome.Refused.class);
        assertThat(province.entrances.find(old).unit().id()).isEqualTo(Samples.PHUC_SON);
    }

    @Test
    void placement_getsACodeOfItsOwnOnce() {
        Entry box = add.add(province.campaign.id(), Samples.PHUC_SON, " Nhà văn hóa  thôn Đài ", A)
                .orElseThrow();
        assertThat(box.placement()).isEqualTo("Nhà văn hóa thôn Đài");
        assertThat(province.entrances.find(box.code()).entry().placement()).isEqualTo("Nhà văn hóa thôn Đài");
        assertThat(add.add(province.campaign.id(), Samples.PHUC_SON, "Nhà văn hóa thôn Đài", A))
                .isInstanceOf(Verdict.Refused.class);
        assertThat(add.add(province.campaign.id(), Samples.NHA_NAM, "Nhà văn hóa thôn Đài", A))
                .isInstanceOf(Verdict.Sound.class);
    }

    @Test
    void placementWithoutAName_isRefused() {
        for (String name : new String[] {"", "  ", "a#b", "x".repeat(61), "a\u0000b"}) {
            assertThat(add.add(province.campaign.id(), Samples.PHUC_SON, name, A))
                    .as(name)
                    .isInstanceOf(Verdict.Refused.class);
        }
    }

    @Test
    void codeNobodyIssued_isNotFound() {
        EntryCode nobody = EntryCode.draw(new SecureRandom());
        assertThatThrownBy(() -> revoke.revoke(nobody, "x", "", A)).isInstanceOf(ProblemException.class);
    }

    @Test
    void yesToAnotherPicture_changesNothingAndShowsTheNewOne() {
        String shown = mark(revoke.revoke(old, "lộ mã", "", A));
        add.add(province.campaign.id(), Samples.PHUC_SON, "Một cửa", B).orElseThrow();
        assertThat(revoke.revoke(old, "lộ mã", shown, A))
                .isInstanceOfSatisfying(ChangeOutcome.Outdated.class, again -> {
                    CodeEffect now = (CodeEffect) again.effect();
                    assertThat(now.leavesNone()).isFalse();
                    assertThat(now.others()).extracting(Entry::placement).containsExactly("Một cửa");
                });
        assertThat(province.entrances.find(old).unit().id()).isEqualTo(Samples.PHUC_SON);
        assertThat(MissingCode.in(province.campaign, province.registry.entries(province.campaign.id())))
                .isEmpty();
    }

    @Test
    void unitWhoseLastCodeGoes_isMissingOne() {
        province.registry.issue(List.of(new Entry(
                EntryCode.draw(province.random), province.campaign.id(), Samples.PHUC_SON, Placement.paper(1), null)));
        ChangeOutcome<CodeEffect, Entry> first = revoke.revoke(old, "lộ mã", "", A);
        assertThat(((ChangeOutcome.Shown<CodeEffect, Entry>) first).effect().leavesNone())
                .isTrue();
        changed(revoke.revoke(old, "lộ mã", mark(first), A));
        assertThat(MissingCode.in(province.campaign, province.registry.entries(province.campaign.id())))
                .containsExactly(new MissingCode(Samples.PHUC_SON, Entry.WHOLE_UNIT, true));
        add.add(province.campaign.id(), Samples.PHUC_SON, "Một cửa", B).orElseThrow();
        assertThat(MissingCode.in(province.campaign, province.registry.entries(province.campaign.id())))
                .containsExactly(new MissingCode(Samples.PHUC_SON, Entry.WHOLE_UNIT, false));
        changed(reissue("cấp mới", A));
        assertThat(MissingCode.in(province.campaign, province.registry.entries(province.campaign.id())))
                .isEmpty();
    }

    private ChangeOutcome<CodeEffect, Entry> reissue(String reason, Person by) {
        return reissue.reissue(old, reason, mark(reissue.reissue(old, reason, "", by)), by);
    }

    private static String mark(ChangeOutcome<CodeEffect, Entry> outcome) {
        assertThat(outcome).isInstanceOf(ChangeOutcome.Shown.class);
        return ((ChangeOutcome.Shown<CodeEffect, Entry>) outcome).effect().mark();
    }

    private static Entry changed(ChangeOutcome<CodeEffect, Entry> outcome) {
        assertThat(outcome).isInstanceOf(ChangeOutcome.Done.class);
        return ((ChangeOutcome.Done<CodeEffect, Entry>) outcome).done();
    }
}
