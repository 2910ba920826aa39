package vn.dany.templates.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.finding.Finding;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.templates.FindingWords;
import vn.dany.templates.Language;

/** The console in one language: its messages, its figures, and where its pages are. */
record Wording(
        Language language,
        ConsoleMessages console,
        LifeMessages life,
        DeskMessages desk,
        KitMessages kit,
        UnitMessages units,
        DisclosureMessages disclosure,
        BoxMessages box,
        InboxMessages inbox,
        SharingMessages sharing,
        SignInMessages signIn,
        PeopleMessages people,
        LogMessages log,
        ArchiveMessages archive,
        ReleaseMessages release,
        RetentionMessages retention,
        ExemplaryMessages exemplary,
        PaceMessages pace,
        TeamMessages team,
        EvidenceMessages evidence,
        AssistMessages assist,
        PaperMessages paper,
        HomeMessages home,
        OverviewMessages overview,
        ProposalMessages proposal,
        ElsewhereMessages elsewhere,
        Figures figures,
        Addresses addresses) {

    static Wording in(Language language) {
        return new Wording(
                language,
                bundle(ConsoleMessages.class, language),
                bundle(LifeMessages.class, language),
                bundle(DeskMessages.class, language),
                bundle(KitMessages.class, language),
                bundle(UnitMessages.class, language),
                bundle(DisclosureMessages.class, language),
                bundle(BoxMessages.class, language),
                bundle(InboxMessages.class, language),
                bundle(SharingMessages.class, language),
                bundle(SignInMessages.class, language),
                bundle(PeopleMessages.class, language),
                bundle(LogMessages.class, language),
                bundle(ArchiveMessages.class, language),
                bundle(ReleaseMessages.class, language),
                bundle(RetentionMessages.class, language),
                bundle(ExemplaryMessages.class, language),
                bundle(PaceMessages.class, language),
                bundle(TeamMessages.class, language),
                bundle(EvidenceMessages.class, language),
                bundle(AssistMessages.class, language),
                bundle(PaperMessages.class, language),
                bundle(HomeMessages.class, language),
                bundle(OverviewMessages.class, language),
                bundle(ProposalMessages.class, language),
                bundle(ElsewhereMessages.class, language),
                new Figures(language),
                new Addresses(language));
    }

    private static <T> T bundle(Class<T> messages, Language language) {
        return language == Language.VI
                ? MessageBundles.get(messages)
                : MessageBundles.get(messages, Localized.Literal.of(language.tag()));
    }

    String of(LocalizedText text) {
        return text.in(language.tag());
    }

    /** What is wrong, or would change, without its place. */
    String of(Finding finding) {
        return FindingWords.of(finding, language);
    }

    /** The same after the line, field or cell it is in. */
    String placed(Finding finding) {
        return FindingWords.placed(finding, language);
    }

    /** When a round was counted, as a sentence. */
    String counted(Optional<Instant> at) {
        return at.map(figures::moment).map(console::countedAt).orElseGet(console::neverCounted);
    }

    /** How long it is from one instant to another: days and hours, hours and minutes, or minutes. */
    String span(Instant from, Instant until) {
        long minutes = Math.max(0, Duration.between(from, until).toMinutes());
        long hours = minutes / 60;
        return hours >= 48
                ? pace.daysAndHours(hours / 24, hours % 24)
                : hours > 0 && minutes % 60 > 0
                        ? pace.hoursAndMinutes(hours, minutes % 60)
                        : hours > 0 ? pace.hours(hours) : pace.minutes(minutes);
    }

    /** A difference of two shares, in points of a percent: "+2,3 điểm %". */
    String points(int basisPoints) {
        String points = figures.tenths(Math.abs(basisPoints));
        return Math.abs(basisPoints) < 5
                ? overview.same()
                : basisPoints > 0 ? overview.above(points) : overview.below(points);
    }

    /** The name of an indicator within a sentence. */
    String within(String indicator) {
        return indicator.isEmpty() ? "" : Character.toLowerCase(indicator.charAt(0)) + indicator.substring(1);
    }

    /** The surroundings of the page that is {@code here}, below the pages {@code crumbs}. */
    Shell shell(Function<Addresses, String> here, String title, Shell.Link... crumbs) {
        return Shell.of(language, here, title, List.of(crumbs));
    }

    /** The ways through a campaign, from the page of one of them. */
    Tabs tabs(Campaign campaign, Tabs.Kind current) {
        return Tabs.of(campaign, Tabs.round(campaign), current, true, this);
    }

    /** The same from a page below. */
    Tabs tabsBelow(Campaign campaign, Tabs.Kind current) {
        return Tabs.of(campaign, Tabs.round(campaign), current, false, this);
    }

    /** The ways through a campaign from a page about a round, the one of a way or one below. */
    Tabs tabs(Campaign campaign, RoundId roundId, Tabs.Kind current, boolean itself) {
        return Tabs.of(campaign, roundId, current, itself, this);
    }

    /** The way up to a campaign: to the round that matters now, which everybody may see who may see any of it. */
    Shell.Link crumb(Campaign campaign) {
        return new Shell.Link(of(campaign.title()), addresses.round(Tabs.round(campaign)));
    }

    /** The campaign's title, with the number of the round where there are several. */
    String roundTitle(Campaign campaign, RoundId roundId) {
        String title = of(campaign.title());
        if (roundId.isTrial()) {
            return title + " – " + console.trialRound();
        }
        return campaign.rounds().size() == 1 ? title : title + " – " + console.round(roundId.number());
    }

    /** The way up to a round. */
    Shell.Link crumb(Campaign campaign, RoundId roundId) {
        return new Shell.Link(roundTitle(campaign, roundId), addresses.round(roundId));
    }
}
