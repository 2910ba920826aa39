package vn.dany.templates.console;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.campaign.RoundId;
import vn.dany.core.questionnaire.LocalizedText;
import vn.dany.core.questionnaire.NewVersion;
import vn.dany.core.unit.RowProblem;
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

    /** What is wrong in a form, without the name of the field. */
    String of(FieldProblem problem) {
        return say(problem.vi(), problem.en());
    }

    /** The same with the name of the field. */
    String placed(FieldProblem problem) {
        return problem.field().isEmpty() ? of(problem) : problem.field() + ": " + of(problem);
    }

    /** What is wrong in a table, with its line. */
    String of(RowProblem problem) {
        return console.fileLine(problem.line(), say(problem.vi(), problem.en()));
    }

    /** What is wrong in a workbook, with its cell. */
    String of(PlacedProblem problem) {
        String reason = say(problem.vi(), problem.en());
        return problem.place().isEmpty() ? reason : problem.place() + ": " + reason;
    }

    /** What a new version changes. */
    String of(NewVersion.Change change) {
        return say(change.vi(), change.en());
    }

    private String say(String vi, String en) {
        return language == Language.VI ? vi : en;
    }

    /** When a round was counted, as a sentence. */
    String counted(Optional<Instant> at) {
        return at.map(figures::moment).map(console::countedAt).orElseGet(console::neverCounted);
    }

    /** The surroundings of the page at {@code path} below the pages {@code crumbs}. */
    Shell shell(String path, String title, Shell.Link... crumbs) {
        return Shell.of(language, path, title, List.of(crumbs));
    }

    /** The way up to a campaign. */
    Shell.Link crumb(Campaign campaign) {
        return new Shell.Link(of(campaign.title()), addresses.campaign(campaign.id()));
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
