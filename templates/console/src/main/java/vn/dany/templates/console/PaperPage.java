package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.function.Function;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.desk.Assist;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.EntryCode;
import vn.dany.core.entry.PublicAddress;
import vn.dany.core.questionnaire.IdentifyingQuestions;
import vn.dany.core.questionnaire.Questionnaire;
import vn.dany.core.questionnaire.TextRun;
import vn.dany.core.unit.UnitId;
import vn.dany.templates.Language;

/**
 * The questionnaire of a campaign on A4, for those without a phone: the same questions in the same words, boxes to cross,
 * lines to write on, and the code for whoever has a phone after all.
 *
 * @param noName that no name is to be written; empty where somebody is asked for one
 * @param symbol of the unit's code; none while no code hangs
 */
@CheckedTemplate(basePath = "console")
public record PaperPage(
        Shell shell,
        String organ,
        String title,
        String legalBasis,
        String unit,
        String notice,
        String introduction,
        String noName,
        String whenToReturn,
        String address,
        TeamPage.Symbol symbol,
        List<PaperQuestion.Part> parts)
        implements TemplateInstance {

    /**
     * The questionnaire of a unit.
     *
     * @param symbols draws the symbol of a code
     */
    public static TemplateInstance of(
            Assist assist, PublicAddress address, Function<EntryCode, TeamPage.Symbol> symbols, Language language) {
        Wording wording = Wording.in(language);
        PaperMessages messages = wording.paper();
        Campaign campaign = assist.campaign();
        Questionnaire questionnaire = assist.questionnaire();
        UnitId unitId = assist.unit().progress().unit().id();
        String unit = assist.unit().progress().unit().fullName();
        List<EntryCode> codes =
                assist.codes().stream().map(Entry::code).limit(1).toList();
        return new PaperPage(
                        wording.shell(
                                        at -> at.team(campaign.id()).paper(unitId),
                                        messages.heading() + " – " + unit,
                                        wording.crumb(campaign),
                                        new Shell.Link(
                                                wording.assist().heading(),
                                                wording.addresses()
                                                        .team(campaign.id())
                                                        .assist(unitId)))
                                .under(wording.tabsBelow(campaign, Tabs.Kind.CODES)),
                        wording.of(campaign.organ()),
                        wording.of(questionnaire.title()),
                        wording.of(campaign.legalBasis()),
                        unit,
                        questionnaire.noticeText().map(wording::of).orElse(""),
                        TextRun.plain(wording.of(questionnaire.introduction())),
                        IdentifyingQuestions.areAbsentFrom(questionnaire) ? messages.noName() : "",
                        messages.whenToReturn(
                                wording.figures().end(assist.round().window().closesAt())),
                        codes.stream()
                                .map(code -> address.page(code).replaceFirst("^https?://", ""))
                                .findFirst()
                                .orElse(""),
                        codes.stream().map(symbols).findFirst().orElse(TeamPage.Symbol.NONE),
                        PaperQuestion.of(questionnaire, wording))
                .setLocale(language.tag());
    }
}
