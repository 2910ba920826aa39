package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.WindowEffect;
import vn.dany.core.headcount.HeadcountEffect;
import vn.dany.core.staff.CodeEffect;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * What a change would do, and the question whether to make it. Whatever the change is made of stands in hidden fields,
 * with the mark of what is shown.
 *
 * @param warning why it is asked again, empty the first time
 * @param facts what would happen, one sentence each
 * @param groups long lists, folded
 * @param button what saying yes is called
 */
@CheckedTemplate(basePath = "console")
public record ConfirmPage(
        Shell shell,
        String campaign,
        String heading,
        String warning,
        List<String> facts,
        List<Group> groups,
        String reason,
        List<Field> hidden,
        String action,
        String button,
        Shell.Link back)
        implements TemplateInstance {

    /** Something to open for who wants to read all of it. */
    public record Group(String summary, List<String> items) {}

    /** A hidden field. */
    public record Field(String name, String value) {}

    /**
     * What a change of windows would do.
     *
     * @param wish what was asked for: change, close or restore
     * @param sent the fields that ask for it again
     */
    public static TemplateInstance of(
            Campaign campaign,
            UnitRegister register,
            WindowEffect effect,
            boolean outdated,
            String wish,
            String reason,
            List<Field> sent,
            Language language) {
        Wording wording = Wording.in(language);
        DeskMessages desk = wording.desk();
        String round = wording.roundTitle(campaign, effect.after().id());
        boolean restores = wish.equals("restore");
        boolean closes = wish.equals("close");
        String heading = restores
                ? desk.windowRestoreHeading(round)
                : closes ? desk.windowCloseHeading(round) : desk.windowHeading(round);
        return page(
                campaign,
                heading,
                outdated,
                ChangeFacts.of(effect, closes, campaign, register, wording),
                reason,
                with(sent, effect.mark()),
                restores
                        ? wording.addresses().restore(campaign.id())
                        : wording.addresses().windows(campaign.id()),
                restores ? desk.windowRestoreButton() : closes ? desk.windowCloseButton() : desk.windowButton(),
                at -> restores ? at.audit(campaign.id()) : at.windows(campaign.id()),
                restores ? Tabs.Kind.LOG : Tabs.Kind.SCHEDULE,
                wording);
    }

    /** What the withdrawal of a code, or its replacement, would do. */
    public static TemplateInstance of(
            Campaign campaign,
            UnitRegister register,
            CodeEffect effect,
            boolean outdated,
            boolean replaces,
            String reason,
            Language language) {
        Wording wording = Wording.in(language);
        DeskMessages desk = wording.desk();
        String unit = register.nameWithParent(effect.entry().unitId());
        return page(
                campaign,
                replaces ? desk.reissueHeading(unit) : desk.revokeHeading(unit),
                outdated,
                ChangeFacts.of(effect, replaces, register, wording),
                reason,
                with(List.of(new Field("reason", reason)), effect.mark()),
                replaces
                        ? wording.addresses().reissue(effect.entry().code())
                        : wording.addresses().revoke(effect.entry().code()),
                replaces ? desk.reissueButton() : desk.revokeButton(),
                at -> at.codes(campaign.id()),
                Tabs.Kind.CODES,
                wording);
    }

    /** What replacing headcounts would change. */
    public static TemplateInstance of(
            Campaign campaign, UnitRegister register, HeadcountEffect effect, boolean outdated, Language language) {
        Wording wording = Wording.in(language);
        List<Field> fields = new ArrayList<>();
        effect.added().forEach((unit, count) -> fields.add(new Field("h." + unit, count.toString())));
        effect.replaced().forEach((unit, change) -> fields.add(new Field("h." + unit, "" + change.after())));
        effect.withdrawn().forEach((unit, count) -> fields.add(new Field("h." + unit, "")));
        return page(
                campaign,
                wording.desk().headcountsHeading(),
                outdated,
                ChangeFacts.of(effect, register, wording),
                "",
                with(fields, effect.mark()),
                wording.addresses().headcounts(campaign.id()),
                wording.desk().headcountsButton(),
                at -> at.headcounts(campaign.id()),
                Tabs.Kind.PROGRESS,
                wording);
    }

    private static List<Field> with(List<Field> sent, String mark) {
        List<Field> fields = new ArrayList<>(sent);
        fields.add(new Field("shown", mark));
        return List.copyOf(fields);
    }

    private static TemplateInstance page(
            Campaign campaign,
            String heading,
            boolean outdated,
            ChangeFacts facts,
            String reason,
            List<Field> hidden,
            String action,
            String button,
            Function<Addresses, String> back,
            Tabs.Kind tab,
            Wording wording) {
        Language language = wording.language();
        return new ConfirmPage(
                        wording.shell(back, heading, wording.crumb(campaign)).under(wording.tabsBelow(campaign, tab)),
                        wording.of(campaign.title()),
                        heading,
                        outdated ? wording.desk().outdated() : "",
                        facts.sentences(),
                        facts.groups(),
                        reason,
                        hidden,
                        action,
                        button,
                        new Shell.Link(wording.desk().goBack(), back.apply(wording.addresses())))
                .setLocale(language.tag());
    }
}
