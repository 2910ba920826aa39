package vn.dany.templates.survey;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.Round;
import vn.dany.core.entrance.CampaignOverview;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.suggestion.WrittenQuestions;
import vn.dany.templates.Language;
import vn.dany.templates.Moments;

/** A campaign's public page: what, who, when and where; complete without a script. */
@CheckedTemplate(basePath = "survey")
public record CampaignPage(
        String lang,
        String otherLang,
        String otherLanguageLink,
        String address,
        String picture,
        String action,
        String title,
        String organ,
        String intro,
        String population,
        String legalBasis,
        String contact,
        CallLink call,
        String receiptCheck,
        String results,
        String lookUp,
        String released,
        List<RoundLine> rounds,
        String unitsHeading,
        String byQrImage,
        String query,
        String noUnit,
        List<DistrictBlock> districts,
        String loudspeaker,
        String zalo)
        implements TemplateInstance {

    /** A round and where it stands; {@code exceptions} says that some units have another window, empty if none has. */
    public record RoundLine(String name, String window, String exceptions, String state) {

        private static RoundLine of(Round round, boolean onlyOne, Instant now, Language language) {
            CampaignMessages words = Wording.ofCampaign(language);
            boolean before = now.isBefore(round.firstOpensAt());
            boolean over = !now.isBefore(round.lastClosesAt());
            return new RoundLine(
                    onlyOne ? "" : words.round(round.id().number()),
                    Moments.capital(Moments.in(language).window(round.window())),
                    round.exceptions().isEmpty()
                            ? ""
                            : words.ownWindows(round.exceptions().size()),
                    before ? words.stateNext() : over ? words.stateClosed() : words.stateOpen());
        }
    }

    /** The units of a district. */
    public record DistrictBlock(String name, List<DoorLine> doors) {}

    /** A unit; the link is empty where forms are opened by QR image alone, or while no code is in use. */
    public record DoorLine(String name, String link, String state) {

        private static DoorLine of(CampaignOverview.Door door, boolean formLinks, Language language) {
            return new DoorLine(
                    door.unit().fullName(),
                    door.code()
                            .filter(code -> formLinks)
                            .map(Addresses.in(language)::form)
                            .orElse(""),
                    door.code().isEmpty() ? Wording.ofCampaign(language).revoked() : "");
        }
    }

    /** The page of a campaign, with the units that were asked for. */
    public static TemplateInstance of(CampaignOverview overview, PublicAddress address, Language language) {
        CampaignMessages words = Wording.ofCampaign(language);
        Campaign campaign = overview.campaign();
        Language other = language == Language.VI ? Language.EN : Language.VI;
        String path = PublicAddress.path(campaign.id());
        String windows = campaign.rounds().stream()
                .map(round -> Moments.in(language).window(round.window()))
                .collect(Collectors.joining("; "));
        String title = in(campaign.title(), language);
        String organ = in(campaign.organ(), language);
        String population = in(campaign.population(), language);
        int minutes = overview.questionnaire().minutes();
        String nameless = IdentifyingQuestions.areAbsentFrom(overview.questionnaire()) ? words.nameless() + " " : "";
        return new CampaignPage(
                        language.tag(),
                        other.tag(),
                        Addresses.in(other).campaign(campaign.id()),
                        address.campaign(campaign.id()),
                        address.origin() + Addresses.picture(),
                        path,
                        title,
                        organ,
                        words.intro(organ, in(campaign.purpose(), language)),
                        population,
                        in(campaign.legalBasis(), language),
                        in(campaign.contact(), language),
                        CallLink.of(in(campaign.contact(), language)),
                        Addresses.in(language).receiptCheck(campaign.id()),
                        campaign.rounds().stream()
                                        .anyMatch(round -> round.released().isPresent())
                                ? Addresses.in(language).results(campaign.id())
                                : "",
                        WrittenQuestions.isBox(overview.questionnaire())
                                ? Addresses.in(language).lookUp(campaign.id())
                                : "",
                        WrittenQuestions.isBox(overview.questionnaire())
                                ? Addresses.in(language).released(campaign.id())
                                : "",
                        campaign.rounds().stream()
                                .map(round ->
                                        RoundLine.of(round, campaign.rounds().size() == 1, overview.at(), language))
                                .toList(),
                        campaign.formLinks()
                                ? words.units(campaign.unitIds().size())
                                : words.unitsListed(campaign.unitIds().size()),
                        campaign.formLinks() ? "" : words.byQrImage(),
                        overview.query(),
                        overview.districts().isEmpty() ? words.noUnit(overview.query()) : "",
                        overview.districts().stream()
                                .map(district -> new DistrictBlock(
                                        district.head().fullName(),
                                        district.doors().stream()
                                                .map(door -> DoorLine.of(door, campaign.formLinks(), language))
                                                .toList()))
                                .toList(),
                        words.loudspeakerText(title, organ, population, windows, minutes, nameless),
                        String.join(
                                "\n",
                                "📣 " + title,
                                organ,
                                "🗓 " + windows,
                                campaign.formLinks()
                                        ? words.zaloWhere(address.campaign(campaign.id()))
                                        : words.zaloWhereQr(address.campaign(campaign.id())),
                                nameless + Wording.in(language).minutes(minutes)))
                .setLocale(language.tag());
    }

    private static String in(LocalizedText text, Language language) {
        return text.in(language.tag());
    }
}
