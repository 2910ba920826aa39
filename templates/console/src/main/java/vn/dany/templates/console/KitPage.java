package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.stream.Stream;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.kit.Kit;
import vn.dany.core.kit.KitNames;
import vn.dany.core.kit.Paper;
import vn.dany.core.kit.PrintedCode;
import vn.dany.core.order.KitProgress;
import vn.dany.core.order.OrderState;
import vn.dany.core.order.OrderState.Stage;
import vn.dany.core.report.Rate;
import vn.dany.templates.Language;

/**
 * How far the kit of a campaign is, and what can be downloaded of it.
 *
 * @param tone waiting, done or failed
 * @param made how many codes are done, in words
 * @param bar length of the bar, empty for none
 * @param archiveLink the whole kit, empty until it is there
 * @param codes what is theirs of other districts
 * @param action where an order is posted, empty while there is nothing to order
 */
@CheckedTemplate(basePath = "console")
public record KitPage(
        Shell shell,
        String campaign,
        MissingCodes missing,
        String tone,
        String text,
        String made,
        String bar,
        String archiveLink,
        String action,
        String actionText,
        List<GroupCard> groups,
        List<CodeLine> codes)
        implements TemplateInstance {

    /** A district whose files are there. */
    public record GroupCard(String name, String codes, List<Shell.Link> files) {

        private static GroupCard of(Kit.Group group, Kit kit, Wording wording) {
            KitMessages messages = wording.kit();
            KitNames names = new KitNames(kit);
            return new GroupCard(
                    group.fullName(),
                    messages.codes(wording.figures().count(group.codes().size())),
                    List.of(
                            file(messages.posterA4(), kit, names.posters(group, Paper.A4)),
                            file(messages.posterA3(), kit, names.posters(group, Paper.A3)),
                            file(messages.stickers(), kit, names.stickers(group)),
                            file(messages.annex(), kit, names.annex(group)),
                            file(messages.archive(), kit, names.archive(group))));
        }

        private static Shell.Link file(String text, Kit kit, String name) {
            return new Shell.Link(text, Addresses.kitFile(kit.campaignId(), name));
        }
    }

    /** A code whose group is not theirs as a whole, with its picture and what is printed of it already. */
    public record CodeLine(String name, String picture, List<Shell.Link> files) {

        private static CodeLine of(PrintedCode code, KitProgress progress, Wording wording) {
            KitMessages messages = wording.kit();
            KitNames names = new KitNames(progress.kit());
            String name =
                    code.place().map(place -> code.unitName() + " – " + place).orElse(code.unitName());
            return new CodeLine(
                    name,
                    Addresses.qrImage(code.code()),
                    Stream.of(
                                    GroupCard.file(messages.posterA4(), progress.kit(), names.poster(code, Paper.A4)),
                                    GroupCard.file(messages.posterA3(), progress.kit(), names.poster(code, Paper.A3)),
                                    GroupCard.file(messages.stickers(), progress.kit(), names.stickers(code)))
                            .filter(link -> progress.files().stream()
                                    .anyMatch(file -> link.address().endsWith("/" + file)))
                            .toList());
        }
    }

    /** How far the kit of a campaign is, and what can be downloaded of it. */
    public static TemplateInstance of(
            Campaign campaign, KitProgress progress, MissingCodes missing, Language language) {
        Wording wording = Wording.in(language);
        KitMessages messages = wording.kit();
        Figures figures = wording.figures();
        Addresses addresses = wording.addresses();
        Kit kit = progress.kit();
        OrderState state = progress.state();
        boolean done = state.stage() == Stage.DONE;
        boolean waiting = state.stage() == Stage.PLACED;
        return new KitPage(
                        wording.shell(at -> at.kit(campaign.id()), messages.heading(), wording.crumb(campaign))
                                .under(wording.tabs(campaign, Tabs.Kind.CODES)),
                        kit.title(),
                        missing,
                        done ? "done" : state.stage() == Stage.FAILED ? "failed" : "waiting",
                        text(state, messages),
                        progress.groups().isEmpty()
                                ? ""
                                : messages.made(figures.count(progress.made()), figures.count(progress.all())),
                        waiting && !progress.groups().isEmpty()
                                ? Figures.length(
                                        Rate.of(progress.made(), progress.all()).orElse(0))
                                : "",
                        done && progress.isWhole() ? addresses.kitArchive(kit.campaignId()) : "",
                        done || waiting ? "" : addresses.kit(kit.campaignId()),
                        state.stage() == Stage.FAILED ? wording.console().tryAgain() : messages.order(),
                        progress.groups().stream()
                                .filter(progress::isMade)
                                .map(group -> GroupCard.of(group, kit, wording))
                                .toList(),
                        progress.alone().stream()
                                .map(code -> CodeLine.of(code, progress, wording))
                                .toList())
                .setLocale(language.tag());
    }

    private static String text(OrderState state, KitMessages messages) {
        return switch (state.stage()) {
            case ABSENT -> messages.absent();
            case PLACED -> messages.placed();
            case DONE -> messages.done();
            case FAILED -> reason(state, messages);
        };
    }

    private static String reason(OrderState state, KitMessages messages) {
        return switch (state.cause()) {
            case STORE_UNAVAILABLE -> messages.failedStore();
            case UNFINISHED -> messages.failedUnfinished();
            case ARCHIVE_DIFFERS, RESPONSES_GONE, UNEXPECTED -> messages.failed();
        };
    }
}
