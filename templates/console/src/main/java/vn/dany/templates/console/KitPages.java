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
    private final MissingCodes missing;
    private final Kit kit;
    private final KitNames names;
    private final Language language;
    private final KitMessages messages;
    private final Figures figures;
    private final Addresses addresses;

    KitPages(KitProgress progress, MissingCodes missing, Language language) {
        this.missing = missing;
        this.progress = progress;
        this.kit = progress.kit();
        this.names = new KitNames(kit);
        this.language = language;
        this.messages = ConsoleWording.kit(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    KitPage page() {
        OrderState state = progress.state();
        boolean done = state instanceof OrderState.Done;
        boolean waiting = state instanceof OrderState.Placed;
        return new KitPage(
                Shell.of(language, Addresses.kitPath(kit.campaignId()), messages.heading(), List.of()),
                kit.title(),
                missing,
                done ? "done" : state instanceof OrderState.Failed ? "failed" : "waiting",
                text(state),
                messages.made(figures.count(progress.made()), figures.count(progress.all())),
                waiting
                        ? Figures.length(
                                Rate.of(progress.made(), progress.all()).orElse(0))
                        : "",
                done ? addresses.kitArchive(kit.campaignId()) : "",
                done || waiting ? "" : addresses.kit(kit.campaignId()),
                state instanceof OrderState.Failed ? ConsoleWording.in(language).tryAgain() : messages.order(),
                kit.groups().stream().filter(progress::isMade).map(this::card).toList());
    }

    private String text(OrderState state) {
        if (state instanceof OrderState.Done) {
            return messages.done();
        }
        if (state instanceof OrderState.Placed) {
            return messages.placed();
        }
        if (state instanceof OrderState.Failed failed) {
            return failed.reason().equals("storeUnavailable") ? messages.failedStore() : messages.failed();
        }
        return messages.absent();
    }

    private KitPage.GroupCard card(Kit.Group group) {
        return new KitPage.GroupCard(
                group.fullName(),
                messages.codes(figures.count(group.codes().size())),
                List.of(
                        file(messages.posterA4(), names.posters(group, Paper.A4)),
                        file(messages.posterA3(), names.posters(group, Paper.A3)),
                        file(messages.stickers(), names.stickers(group)),
                        file(messages.annex(), names.annex(group)),
                        file(messages.archive(), names.archive(group))));
    }

    private Shell.Link file(String text, String name) {
        return new Shell.Link(text, Addresses.kitFile(kit.campaignId(), name));
    }
}
