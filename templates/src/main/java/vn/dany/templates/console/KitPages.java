package vn.dany.templates.console;

import java.util.List;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.Paper;
import vn.dany.core.report.KitProgress;
import vn.dany.core.report.OrderState;
import vn.dany.core.report.Rate;
import vn.dany.templates.Language;

/** Lays a kit out as a page in one language. */
final class KitPages {

    private final KitProgress progress;
    private final Kit kit;
    private final KitNames names;
    private final Language language;
    private final ConsoleMessages messages;
    private final Figures figures;
    private final Addresses addresses;

    KitPages(KitProgress progress, Language language) {
        this.progress = progress;
        this.kit = progress.kit();
        this.names = new KitNames(kit);
        this.language = language;
        this.messages = ConsoleWording.in(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    KitPage page() {
        OrderState state = progress.state();
        boolean done = state instanceof OrderState.Done;
        boolean waiting = state instanceof OrderState.Placed;
        return new KitPage(
                Shell.of(language, Addresses.kitPath(kit.campaignId()), messages.kit(), List.of()),
                kit.title(),
                done ? "done" : state instanceof OrderState.Failed ? "failed" : "waiting",
                text(state),
                messages.kitMade(figures.count(progress.made()), figures.count(progress.all())),
                waiting
                        ? Figures.length(
                                Rate.of(progress.made(), progress.all()).orElse(0))
                        : "",
                done ? addresses.kitArchive(kit.campaignId()) : "",
                done || waiting ? "" : addresses.kit(kit.campaignId()),
                state instanceof OrderState.Failed ? messages.tryAgain() : messages.kitOrder(),
                kit.groups().stream().filter(progress::isMade).map(this::card).toList());
    }

    private String text(OrderState state) {
        if (state instanceof OrderState.Done) {
            return messages.kitDone();
        }
        if (state instanceof OrderState.Placed) {
            return messages.kitPlaced();
        }
        if (state instanceof OrderState.Failed failed) {
            return failed.reason().equals("storeUnavailable") ? messages.kitFailedStore() : messages.kitFailed();
        }
        return messages.kitAbsent();
    }

    private KitPage.GroupCard card(Kit.Group group) {
        return new KitPage.GroupCard(
                group.fullName(),
                messages.kitCodes(figures.count(group.codes().size())),
                List.of(
                        file(messages.kitPosterA4(), names.posters(group, Paper.A4)),
                        file(messages.kitPosterA3(), names.posters(group, Paper.A3)),
                        file(messages.kitStickers(), names.stickers(group)),
                        file(messages.kitAnnex(), names.annex(group)),
                        file(messages.kitArchive(), names.archive(group))));
    }

    private Shell.Link file(String text, String name) {
        return new Shell.Link(text, Addresses.kitFile(kit.campaignId(), name));
    }
}
