package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.desk.DeskPlan;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** How a campaign's units are urged, and who looks after which. */
@CheckedTemplate(basePath = "console")
public record DeskPage(
        Shell shell,
        boolean saved,
        boolean mayPlan,
        String target,
        String unitMessage,
        String clusterMessage,
        String placeholders,
        List<MemberLine> members,
        String chosen,
        List<Group> groups,
        String action)
        implements TemplateInstance {

    /** Whose list it is. */
    public record MemberLine(String identity, String units, String link) {}

    /** Units to choose from, by the unit above them. */
    public record Group(String name, List<Pick> units) {}

    /** A unit to choose. */
    public record Pick(String id, String name, boolean chosen) {}

    /**
     * The page.
     *
     * @param campaign with the units that whoever looks may share out
     * @param mayPlan whether they may decide for the whole campaign
     * @param chosen whose list is filled in, empty for nobody's
     */
    public static TemplateInstance of(
            Campaign campaign,
            UnitRegister register,
            DeskPlan plan,
            SortedMap<String, List<UnitId>> lists,
            boolean mayPlan,
            String chosen,
            boolean saved,
            Language language) {
        Wording wording = Wording.in(language);
        Addresses addresses = wording.addresses();
        List<UnitId> before = lists.getOrDefault(chosen, List.of());
        List<Group> groups = new ArrayList<>();
        UnitGroups.of(campaign, register).forEach((above, units) -> {
            List<Pick> picks = units.stream()
                    .map(AdministrativeUnit::id)
                    .map(id -> new Pick(id.value(), register.unit(id).fullName(), before.contains(id)))
                    .toList();
            if (!picks.isEmpty()) {
                groups.add(new Group(above.fullName(), picks));
            }
        });
        return new DeskPage(
                        wording.shell(
                                        at -> at.desk(campaign.id()),
                                        wording.pace().deskHeading(),
                                        wording.crumb(campaign))
                                .under(wording.tabsBelow(campaign, Tabs.Kind.PROGRESS)),
                        saved,
                        mayPlan,
                        String.valueOf(plan.target()),
                        plan.unitMessage().isEmpty() ? wording.pace().houseUnit() : plan.unitMessage(),
                        plan.clusterMessage().isEmpty() ? wording.pace().houseCluster() : plan.clusterMessage(),
                        String.join(" ", PushText.placeholders()),
                        lists.entrySet().stream()
                                .map(list -> new MemberLine(
                                        list.getKey(),
                                        names(list.getValue(), register, wording),
                                        addresses.desk(campaign.id(), list.getKey())))
                                .toList(),
                        chosen,
                        groups,
                        addresses.desk(campaign.id()))
                .setLocale(language.tag());
    }

    /** The wording of messages to units that was typed; empty where it is that of the house, in whichever language. */
    public static String ownToUnits(String typed) {
        return own(typed, PaceMessages::houseUnit);
    }

    /** The same for messages to districts and groups. */
    public static String ownToClusters(String typed) {
        return own(typed, PaceMessages::houseCluster);
    }

    private static String own(String typed, Function<PaceMessages, String> house) {
        // A form sends the end of a line as two characters.
        String text = typed.replace("\r\n", "\n").strip();
        return Stream.of(Language.values())
                        .map(language -> house.apply(Wording.in(language).pace()))
                        .anyMatch(text::equals)
                ? ""
                : text;
    }

    private static String names(List<UnitId> units, UnitRegister register, Wording wording) {
        List<String> names = units.stream()
                .limit(4)
                .map(unit -> register.unit(unit).fullName())
                .toList();
        String some = String.join(", ", names);
        return units.size() > names.size()
                ? wording.desk().andMore(some, wording.figures().count(units.size() - names.size()))
                : some;
    }
}
