package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.Succession;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** One unit: what it is, what it was formed from, what it became, and who else carried its code. */
@CheckedTemplate(basePath = "console")
public record UnitPage(
        Shell shell,
        UnitLine unit,
        String codeHistory,
        List<Shell.Link> assist,
        List<Edge> predecessors,
        List<Edge> successors,
        List<UnitLine> holders)
        implements TemplateInstance {

    /**
     * A step from one unit to another.
     *
     * @param sourceLink address of the source, empty if it is none
     */
    public record Edge(
            String name, String link, String on, String kind, String basis, String source, String sourceLink) {

        private static Edge of(Succession edge, AdministrativeUnit other, Wording wording) {
            boolean derived = edge.source().equals(Succession.DERIVED);
            return new Edge(
                    other.fullName(),
                    UnitLine.link(other, wording.language()),
                    UnitWording.day(edge.on()),
                    UnitWording.kind(edge.kind(), wording.units()),
                    edge.legalBasis(),
                    derived ? wording.units().derived() : edge.source(),
                    // Whatever else a file says here is text: only such an address is followed.
                    edge.source().startsWith("https://") ? edge.source() : "");
        }
    }

    /**
     * One unit with what it was and what it became.
     *
     * @param asked the campaigns that are open or will be there
     */
    public static TemplateInstance of(
            UnitRegister register, AdministrativeUnit unit, List<Campaign> asked, Language language) {
        Wording wording = Wording.in(language);
        UnitMessages messages = wording.units();
        return new UnitPage(
                        wording.shell(
                                at -> at.unit(unit.id()),
                                unit.fullName(),
                                new Shell.Link(
                                        messages.heading(), wording.addresses().units())),
                        UnitLine.of(unit, register, wording),
                        messages.codeHistory(unit.code()),
                        asked.stream()
                                .map(campaign -> new Shell.Link(
                                        wording.of(campaign.title()),
                                        wording.addresses().team(campaign.id()).assist(unit.id())))
                                .toList(),
                        register.successionsTo(unit.id()).stream()
                                .map(edge -> Edge.of(edge, register.unit(edge.predecessor()), wording))
                                .toList(),
                        register.successionsFrom(unit.id()).stream()
                                .map(edge -> Edge.of(edge, register.unit(edge.successor()), wording))
                                .toList(),
                        register.everByCode(unit.code()).stream()
                                .map(holder -> UnitLine.of(holder, register, wording))
                                .toList())
                .setLocale(language.tag());
    }
}
