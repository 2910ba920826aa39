package vn.dany.console;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.dany.core.Samples;
import vn.dany.core.access.Assignment;
import vn.dany.core.access.People;
import vn.dany.core.access.Role;
import vn.dany.core.access.StaffMember;
import vn.dany.core.access.StaffRegister;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.campaign.WindowChange;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitFile;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.KitStore;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;
import vn.dany.core.order.DocumentStore;
import vn.dany.core.order.OrderResults;
import vn.dany.core.order.OrderStore;
import vn.dany.core.order.ResultsDocument;
import vn.dany.core.order.ResultsOrder;
import vn.dany.core.order.ShowKit;
import vn.dany.core.photo.Photo;
import vn.dany.core.photo.PhotoFiles;
import vn.dany.core.photo.PhotoKind;
import vn.dany.core.photo.PhotoPlace;
import vn.dany.core.photo.PhotoSlot;
import vn.dany.core.photo.PhotoSlots;
import vn.dany.core.photo.Pictures;
import vn.dany.core.publish.PublishCampaign;
import vn.dany.core.questionnaire.QuestionId;
import vn.dany.core.questionnaire.QuestionnaireVersion;
import vn.dany.core.registry.Registry;
import vn.dany.core.registry.RegistryWriter;
import vn.dany.core.staff.Agreed;
import vn.dany.core.staff.AuditLog;
import vn.dany.core.staff.ChangeWindow;
import vn.dany.core.suggestion.Handling;
import vn.dany.core.suggestion.Suggestion;
import vn.dany.core.suggestion.SuggestionStore;
import vn.dany.core.unit.UnitId;

/**
 * Somebody of every role in Huyện Tân Yên (the commune's team in Xã Phúc Sơn), a survey among officials in both districts,
 * and one in the neighbouring district alone.
 */
@Singleton
class Neighbours {

    private static final QuestionnaireVersion AMONG_OFFICIALS = new QuestionnaireVersion("pks01", 1);

    /** The one suggestion of each box in its last unit, and in both districts one in Xã Phúc Sơn; each has two photos. */
    static final String SUGGESTION = "A".repeat(22);

    /** A day of the survey, of which the teams in Xã Phúc Sơn have two photos each. */
    static final LocalDate DAY = LocalDate.of(2024, 4, 1);

    @Inject
    SuggestionStore suggestions;

    @Inject
    PhotoSlots photoSlots;

    @Inject
    PhotoFiles photoFiles;

    @Inject
    Province province;

    @Inject
    Registry registry;

    @Inject
    RegistryWriter writer;

    @Inject
    StaffRegister register;

    @Inject
    ChangeWindow changeWindow;

    @Inject
    AuditLog auditLog;

    @Inject
    OrderResults orderResults;

    @Inject
    OrderStore orders;

    @Inject
    DocumentStore documents;

    @Inject
    ShowKit showKit;

    @Inject
    KitStore kits;

    /**
     * What there is to be looked at.
     *
     * @param own the round that is asked in both districts
     * @param foreign the round that is asked in the neighbouring district alone
     * @param ownFile a file of the kit of Tân Yên
     * @param foreignFile the same of Lục Nam
     * @param ownPoster the poster of Xã Phúc Sơn in Tân Yên alone
     * @param foreignPoster the same of Lục Nam
     * @param ownBox a box in both districts
     * @param foreignBox one in the neighbouring district alone
     */
    record Settled(
            RoundId own,
            RoundId foreign,
            String auditLine,
            EntryCode ownCode,
            EntryCode foreignCode,
            String ownOrder,
            String foreignOrder,
            String ownFile,
            String foreignFile,
            String ownPoster,
            String foreignPoster,
            CampaignId ownBox,
            CampaignId foreignBox) {}

    private Optional<Settled> settled = Optional.empty();

    /** Who has the role. */
    static String identity(Role role) {
        return role.name().toLowerCase(Locale.ROOT) + "@example.vn";
    }

    synchronized Settled settle() {
        if (settled.isEmpty()) {
            settled = Optional.of(build());
        }
        return settled.get();
    }

    private Settled build() {
        List<StaffMember> members = new ArrayList<>();
        for (Role role : Role.values()) {
            UnitId head = role == Role.COMMUNE_TEAM ? Samples.PHUC_SON : Samples.TAN_YEN;
            members.add(new StaffMember(
                    identity(role),
                    role.name(),
                    List.of(
                            role.isProvincial()
                                    ? Assignment.provincial(role, Samples.FOUNDED)
                                    : Assignment.in(head, role, Samples.FOUNDED))));
        }
        register.replace(register.latest().with(members), List.of());
        province.campaign();
        writer.publish(Samples.questionnaire(AMONG_OFFICIALS));
        QuestionnaireVersion box = Samples.tellingBox().version();
        writer.publish(Samples.tellingBox());
        Campaign own = campaign(Samples.COMMUNES, AMONG_OFFICIALS);
        Campaign foreign = campaign(List.of(Samples.PHUC_SON_LUC_NAM), AMONG_OFFICIALS);
        RoundId ownRound = own.rounds().get(0).id();
        RoundId foreignRound = foreign.rounds().get(0).id();
        province.count(
                ownRound,
                Map.of(Samples.LAN_GIOI, 7, Samples.PHUC_SON, 6, Samples.NHA_NAM, 6, Samples.PHUC_SON_LUC_NAM, 8));
        province.count(foreignRound, Map.of(Samples.PHUC_SON_LUC_NAM, 9));
        // Before the kit is made: other windows are another kit.
        String auditLine = auditLine(own);
        Kit kit = showKit.show(People.EDITOR, own.id()).kit();
        KitNames names = new KitNames(kit);
        kit.groups().forEach(group -> kits.keep(kit, new KitFile(names.archive(group), archive(names, group), "x")));
        CampaignId ownBox = campaign(Samples.COMMUNES, box).id();
        CampaignId foreignBox = campaign(List.of(Samples.PHUC_SON_LUC_NAM), box).id();
        write(ownBox, Samples.PHUC_SON);
        write(ownBox, Samples.PHUC_SON_LUC_NAM);
        write(foreignBox, Samples.PHUC_SON_LUC_NAM);
        photograph(PhotoPlace.teamDay(own.id(), Samples.PHUC_SON, DAY));
        photograph(PhotoPlace.teamDay(own.id(), Samples.PHUC_SON_LUC_NAM, DAY));
        return new Settled(
                ownRound,
                foreignRound,
                auditLine,
                code(own, Samples.PHUC_SON),
                code(foreign, Samples.PHUC_SON_LUC_NAM),
                order(ownRound),
                order(foreignRound),
                names.archive(kit.groups().get(0)),
                names.archive(kit.groups().get(1)),
                names.poster(kit.groups().get(0).codes().get(2), Paper.A4),
                names.poster(kit.groups().get(1).codes().get(0), Paper.A4),
                ownBox,
                foreignBox);
    }

    private void write(CampaignId box, UnitId unitId) {
        suggestions.add(new Suggestion(
                box,
                unitId,
                SUGGESTION,
                "",
                "3",
                LocalDate.of(2024, 4, 1),
                new TreeMap<>(Map.of(new QuestionId("G7"), "Xin sửa đường")),
                Handling.NEW));
        photograph(PhotoPlace.suggestion(box, unitId, SUGGESTION));
    }

    /** Twice, to be kept for long after. */
    private void photograph(PhotoPlace place) {
        for (int number = 1; number <= 2; number++) {
            PhotoSlot slot = new PhotoSlot(
                    place,
                    number,
                    PhotoKind.JPEG,
                    "d" + number,
                    Optional.empty(),
                    place.kind() == PhotoPlace.Kind.TEAM_DAY
                            ? Optional.of(Instant.parse("2100-01-01T00:00:00Z"))
                            : Optional.empty(),
                    false);
            photoSlots.take(slot);
            photoFiles.keep(slot, Photo.of(Pictures.jpeg()).orElseThrow());
        }
    }

    /** With the poster of each code. */
    private static byte[] archive(KitNames names, Kit.Group group) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (PrintedCode code : group.codes()) {
                zip.putNextEntry(new ZipEntry(names.folder(group) + "/" + names.poster(code, Paper.A4)));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Campaign campaign(List<UnitId> units, QuestionnaireVersion asked) {
        Campaign campaign = Samples.asking(Samples.asking(Samples.oneRound(Samples.freshCampaignId()), asked), units);
        new PublishCampaign(registry, writer, new SecureRandom()).publish(campaign);
        return campaign;
    }

    private String auditLine(Campaign campaign) {
        Instant later = Samples.CLOSES.plusSeconds(3600);
        Agreed.change(
                changeWindow,
                new WindowChange(campaign.rounds().get(0).id(), Optional.empty(), Samples.OPENS, later, "mưa"),
                People.EDITOR);
        return auditLog.entries(campaign.id()).get(0).mark();
    }

    private EntryCode code(Campaign campaign, UnitId unit) {
        return registry.entries(campaign.id()).stream()
                .filter(entry -> entry.unitId().equals(unit))
                .map(Entry::code)
                .findFirst()
                .orElseThrow();
    }

    private String order(RoundId roundId) {
        ResultsOrder order = orderResults
                .order(People.EDITOR, roundId, ResultsDocument.WORKBOOK)
                .orElseThrow();
        documents.keep(order.documentName(), new byte[] {1}, "application/octet-stream");
        orders.done(order);
        return order.id();
    }
}
