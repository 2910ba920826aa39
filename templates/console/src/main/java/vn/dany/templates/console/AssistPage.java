package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.desk.Assist;
import vn.dany.core.disclosure.PaperShare;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.finding.Finding;
import vn.dany.core.report.UnitProgress;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/**
 * What a team shows people on its own phone: the unit's code, as large as it goes, and how to use it. The numbers are
 * those of responses.
 *
 * @param problems why no batch was begun
 * @param whom style of the band that says for whom the code is: officials or citizens
 * @param who the same in words
 * @param population the same in the words of the campaign
 * @param notice why the form takes no answers that count just now; empty if it does
 * @param counted as of when the numbers are
 * @param fromPaper how many were filled in on paper; empty where that is not told
 * @param paperLink the questionnaire on paper; empty where it is not asked on paper
 * @param batches where sheets of paper are entered
 * @param batchesTold whether a number stands beside any of them
 * @param openBatch where another batch is begun; empty for those who may not
 */
@CheckedTemplate(basePath = "console")
public record AssistPage(
        Shell shell,
        List<String> problems,
        String unit,
        String campaign,
        String whom,
        String who,
        String population,
        String notice,
        List<Plate> plates,
        String today,
        String total,
        String totalLabel,
        String rate,
        String bar,
        String counted,
        String fromPaper,
        List<String> steps,
        String paperLink,
        List<Batch> batches,
        boolean batchesTold,
        String openBatch,
        List<Shell.Link> others)
        implements TemplateInstance {

    /**
     * A code to be scanned.
     *
     * @param place where it belongs, empty for the unit as a whole
     * @param named what somebody hears who does not see it
     * @param address the same to be typed
     */
    public record Plate(String place, String named, String address, TeamPage.Symbol symbol) {}

    /**
     * A batch of sheets.
     *
     * @param counted how many were counted, as far as that is told; empty where it is not
     */
    public record Batch(String name, String address, String counted) {}

    /**
     * The page of a unit.
     *
     * @param problems why no batch was begun
     * @param symbols draws the symbol of a code
     */
    public static TemplateInstance of(
            Assist assist,
            List<Finding> problems,
            PublicAddress address,
            Function<EntryCode, TeamPage.Symbol> symbols,
            Language language) {
        Wording wording = Wording.in(language);
        AssistMessages messages = wording.assist();
        Figures figures = wording.figures();
        Campaign campaign = assist.campaign();
        UnitProgress progress = assist.unit().progress();
        UnitId unitId = progress.unit().id();
        boolean rated = progress.responseRate().isPresent();
        return new AssistPage(
                        wording.shell(
                                        at -> at.team(campaign.id()).assist(unitId),
                                        messages.heading() + " – "
                                                + progress.unit().fullName(),
                                        wording.crumb(campaign),
                                        new Shell.Link(
                                                progress.unit().fullName(),
                                                wording.addresses()
                                                        .team(campaign.id())
                                                        .of(unitId)))
                                .under(wording.tabsBelow(campaign, Tabs.Kind.CODES)),
                        problems.stream().map(wording::of).toList(),
                        progress.unit().fullName(),
                        wording.roundTitle(campaign, assist.round().id()),
                        campaign.isAmongOfficials() ? "officials" : "citizens",
                        campaign.isAmongOfficials() ? messages.whoOfficials() : messages.whoCitizens(),
                        wording.of(campaign.population()),
                        notice(assist, wording),
                        assist.codes().stream()
                                .map(entry -> plate(entry, progress, address, symbols, messages))
                                .toList(),
                        figures.count(assist.unit().today()),
                        figures.count(progress.responses()),
                        progress.headcount().isPresent()
                                ? messages.totalOf(figures.count(progress.headcount()))
                                : messages.totalWithout(),
                        rated ? figures.percent(progress.responseRate()) : "",
                        rated ? Figures.length(progress.responseRate().getAsInt()) : "",
                        wording.counted(assist.countedAt()),
                        assist.fromPaper().sheets() == 0
                                ? ""
                                : wording.paper()
                                        .fromPaper(
                                                figures.count(assist.fromPaper().sheets()),
                                                figures.count(assist.fromPaper().of())),
                        List.of(
                                messages.stepScan(),
                                messages.stepAnswer(assist.questionnaire().minutes()),
                                messages.stepSend()),
                        assist.takesPaper()
                                ? wording.addresses().team(campaign.id()).paper(unitId)
                                : "",
                        assist.batches().stream()
                                .map(batch -> batch(batch, assist.fromPaper(), wording))
                                .toList(),
                        !assist.fromPaper().batches().isEmpty(),
                        assist.mayOpenBatch() && assist.takesPaper()
                                ? wording.addresses().team(campaign.id()).assist(unitId)
                                : "",
                        assist.others().stream()
                                .map(other -> new Shell.Link(
                                        wording.of(other.title()),
                                        wording.addresses().team(other.id()).assist(unitId)))
                                .toList())
                .setLocale(language.tag());
    }

    private static Batch batch(Entry batch, PaperShare share, Wording wording) {
        return new Batch(
                batch.placement(),
                wording.addresses().form(batch.code()),
                Optional.ofNullable(share.batches().get(batch.placement()))
                        .map(sheets ->
                                wording.paper().fromBatch(wording.figures().count(sheets)))
                        .orElse(""));
    }

    private static Plate plate(
            Entry entry,
            UnitProgress progress,
            PublicAddress address,
            Function<EntryCode, TeamPage.Symbol> symbols,
            AssistMessages messages) {
        String place = entry.isWholeUnit() ? "" : entry.placement();
        return new Plate(
                place,
                messages.symbol(Optional.of(place)
                        .filter(name -> !name.isEmpty())
                        .orElse(progress.unit().fullName())),
                address.page(entry.code()).replaceFirst("^https?://", ""),
                symbols.apply(entry.code()));
    }

    private static String notice(Assist assist, Wording wording) {
        AssistMessages messages = wording.assist();
        return switch (RoundState.of(assist.round(), assist.now())) {
            case BEFORE ->
                messages.notOpen(wording.figures().windowWithin(assist.round().window()));
            case OPEN -> assist.round().id().isTrial() ? messages.trial() : "";
            case GRACE, CLOSED, FROZEN -> messages.over();
        };
    }
}
