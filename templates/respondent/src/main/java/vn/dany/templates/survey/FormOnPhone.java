package vn.dany.templates.survey;

import io.quarkus.qute.TemplateInstance;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.CampaignId;
import vn.dany.core.campaign.CollectionWindow;
import vn.dany.core.campaign.Round;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.entrance.Entrance;
import vn.dany.core.entry.CodeAlphabet;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.Layout;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.PictureFile;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.response.FormState;
import vn.dany.core.response.Route;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitLevel;

/**
 * A form as a phone would show it, before any campaign asks it: the very page, with words in the place of what only a
 * campaign knows. It leads nowhere: there is no such entry code.
 */
public final class FormOnPhone {

    private static final LocalizedText ORGAN =
            LocalizedText.of("Tên cơ quan của đợt khảo sát", "The office that runs the survey");
    private static final LocalizedText BASIS =
            LocalizedText.of("kế hoạch của đợt khảo sát", "the plan of the campaign");
    private static final LocalizedText PURPOSE =
            LocalizedText.of("Mục đích của đợt khảo sát", "What the campaign asks for");
    private static final LocalizedText CONTACT = LocalizedText.of(
            "Nơi giải đáp thắc mắc của đợt khảo sát", "Whom to turn to with questions about the campaign");

    private static final CampaignId CAMPAIGN = new CampaignId("xem-truoc");
    private static final UnitId UNIT = new UnitId("u0000000000");
    private static final EntryCode CODE = new EntryCode(CodeAlphabet.encode(0, 9));
    private static final PublicAddress NOWHERE = new PublicAddress(URI.create("https://xem-truoc.invalid"));

    /** A function answers with six megabytes at most. */
    private static final int MOST_WITHIN = 2 * 1024 * 1024;

    private FormOnPhone() {}

    /** All of {@code questionnaire} on one page, in an imaginary commune that is open on the day of {@code now}. */
    public static TemplateInstance of(Questionnaire questionnaire, Instant now, AskedLanguage language) {
        Questionnaire shown = questionnaire.laidOut(Layout.ONE_PAGE);
        LocalDate day = LocalDate.ofInstant(now, CollectionWindow.ZONE);
        CollectionWindow window = new CollectionWindow(midnight(day), midnight(day.plusDays(1)));
        Round round = new Round(new RoundId(CAMPAIGN, 1), window);
        return FormPage.of(
                new FormState(
                        entrance(shown, round),
                        round,
                        "",
                        new Route.WholeStop(),
                        shown.defaults(),
                        Map.of(),
                        "",
                        Optional.empty(),
                        Map.of(),
                        false),
                NOWHERE,
                language);
    }

    /**
     * {@code page}, one of these, with its pictures within: before the yes they are nowhere else.
     *
     * @param pictures bytes of the pictures; those beyond two megabytes together are not shown
     */
    public static String with(Map<PictureFile, byte[]> pictures, String page) {
        String shown = page;
        int left = MOST_WITHIN;
        for (Map.Entry<PictureFile, byte[]> picture : pictures.entrySet()) {
            if (picture.getValue().length <= left) {
                left -= picture.getValue().length;
                shown = shown.replace(
                        PublicAddress.path(picture.getKey()),
                        "data:" + picture.getKey().kind().contentType() + ";base64,"
                                + Base64.getEncoder().encodeToString(picture.getValue()));
            }
        }
        return shown;
    }

    private static Instant midnight(LocalDate day) {
        return day.atStartOfDay(CollectionWindow.ZONE).toInstant();
    }

    private static Entrance entrance(Questionnaire questionnaire, Round round) {
        Campaign campaign = new Campaign(
                CAMPAIGN,
                questionnaire.title(),
                ORGAN,
                BASIS,
                PURPOSE,
                ORGAN,
                CONTACT,
                questionnaire.version(),
                List.of(UNIT),
                1,
                List.of(round),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false);
        AdministrativeUnit commune =
                new AdministrativeUnit(UNIT, "00000", "…", "Xã", UnitLevel.COMMUNE, null, LocalDate.EPOCH, null);
        return new Entrance(
                new Entry(CODE, CAMPAIGN, UNIT, Entry.WHOLE_UNIT, null),
                campaign,
                questionnaire,
                commune,
                Optional.empty());
    }
}
