package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.entry.CampaignOverview;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/** Words a campaign's public page in one language. */
public final class CampaignPages {

    private final CampaignOverview overview;
    private final Campaign campaign;
    private final PublicAddress address;
    private final Language language;
    private final Messages messages;

    private CampaignPages(CampaignOverview overview, PublicAddress address, Language language) {
        this.overview = overview;
        this.campaign = overview.campaign();
        this.address = address;
        this.language = language;
        this.messages = Wording.in(language);
    }

    /** The templates, checked against these types at build time. */
    @CheckedTemplate(basePath = "survey")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance campaign(CampaignPage page);
    }

    /** What, who, when and where; complete without a script. */
    public static TemplateInstance campaign(CampaignOverview overview, PublicAddress address, Language language) {
        return Templates.campaign(new CampaignPages(overview, address, language).page())
                .setLocale(language.tag());
    }

    private CampaignPage page() {
        Language other = language == Language.VI ? Language.EN : Language.VI;
        String path = "/c/" + campaign.id();
        String windows = campaign.rounds().stream().map(this::window).collect(Collectors.joining("; "));
        String title = in(campaign.title());
        String organ = in(campaign.organ());
        int minutes = overview.questionnaire().minutes();
        String nameless =
                IdentifyingQuestions.areAbsentFrom(overview.questionnaire()) ? messages.campaignNameless() + " " : "";
        return new CampaignPage(
                language.tag(),
                other.tag(),
                path + other.query(),
                address.campaign(campaign.id()),
                LinkCard.picture(address),
                path,
                title,
                organ,
                messages.campaignIntro(organ, in(campaign.purpose())),
                in(campaign.population()),
                in(campaign.legalBasis()),
                in(campaign.contact()),
                campaign.rounds().stream().map(this::round).toList(),
                campaign.formLinks()
                        ? messages.campaignUnits(campaign.unitIds().size())
                        : messages.campaignUnitsListed(campaign.unitIds().size()),
                campaign.formLinks() ? "" : messages.campaignByQrImage(),
                overview.query(),
                overview.districts().isEmpty() ? messages.campaignNoUnit(overview.query()) : "",
                overview.districts().stream().map(this::district).toList(),
                messages.campaignLoudspeakerText(title, organ, in(campaign.population()), windows, minutes, nameless),
                String.join(
                        "\n",
                        "📣 " + title,
                        organ,
                        "🗓 " + windows,
                        campaign.formLinks()
                                ? messages.campaignZaloWhere(address.campaign(campaign.id()))
                                : messages.campaignZaloWhereQr(address.campaign(campaign.id())),
                        nameless + messages.minutes(minutes)));
    }

    private CampaignPage.RoundLine round(Round round) {
        boolean before = overview.at().isBefore(round.firstOpensAt());
        boolean over = !overview.at().isBefore(round.lastClosesAt());
        return new CampaignPage.RoundLine(
                campaign.rounds().size() == 1
                        ? ""
                        : messages.campaignRound(round.id().number()),
                Moments.capital(window(round)),
                round.exceptions().isEmpty()
                        ? ""
                        : messages.campaignOwnWindows(round.exceptions().size()),
                before
                        ? messages.campaignStateNext()
                        : over ? messages.campaignStateClosed() : messages.campaignStateOpen());
    }

    private String window(Round round) {
        return Moments.in(language).window(round.window());
    }

    private CampaignPage.DistrictBlock district(CampaignOverview.District district) {
        return new CampaignPage.DistrictBlock(
                district.head().fullName(),
                district.doors().stream()
                        .map(door -> new CampaignPage.DoorLine(
                                door.unit().fullName(),
                                door.code()
                                        .filter(code -> campaign.formLinks())
                                        .map(code -> "/s/" + code + language.query())
                                        .orElse(""),
                                door.code().isEmpty() ? messages.campaignRevoked() : ""))
                        .toList());
    }

    private String in(LocalizedText text) {
        return text.in(language.tag());
    }
}
