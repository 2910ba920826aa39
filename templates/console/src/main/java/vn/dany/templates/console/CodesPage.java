package vn.dany.templates.console;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.finding.Finding;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.SearchText;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** The entry codes of a campaign. */
@CheckedTemplate(basePath = "console")
public record CodesPage(
        Shell shell,
        String campaign,
        String path,
        String addAction,
        String query,
        String count,
        boolean saved,
        List<String> problems,
        String printAgain,
        String kitLink,
        MissingCodes missing,
        UnitPick pick,
        List<CodeRow> codes)
        implements TemplateInstance {

    /**
     * One code.
     *
     * @param reissue where another is asked for, empty if this one was replaced already
     * @param revoke where its withdrawal is asked for, empty if it was withdrawn
     */
    public record CodeRow(
            String unit,
            String district,
            String placement,
            String code,
            String link,
            String qrLink,
            String state,
            boolean good,
            String reissue,
            String revoke) {

        private static CodeRow of(Entry entry, List<Entry> entries, UnitRegister register, Wording wording) {
            LifeMessages life = wording.life();
            Language language = wording.language();
            boolean replaced = entry.isRevoked()
                    && entries.stream().anyMatch(other -> hangsWhere(other, entry) && !other.isRevoked());
            return new CodeRow(
                    register.unit(entry.unitId()).fullName(),
                    CodesPage.district(entry, register),
                    entry.isWholeUnit() ? life.wholeUnit() : entry.placement(),
                    entry.code().grouped(),
                    new Addresses(language).form(entry.code()),
                    Addresses.qrImage(entry.code()),
                    Optional.ofNullable(entry.revokedAt())
                            .map(at -> life.codeRevoked(wording.figures().moment(at)))
                            .orElseGet(life::codeGood),
                    !entry.isRevoked(),
                    replaced ? "" : new Addresses(language).reissue(entry.code()),
                    entry.isRevoked() ? "" : new Addresses(language).revoke(entry.code()));
        }
    }

    /**
     * The entry codes of a campaign, those that match {@code query}.
     *
     * @param unit what was typed for the unit of a further placement
     */
    public static TemplateInstance of(
            Campaign campaign,
            UnitRegister register,
            List<Entry> entries,
            String query,
            boolean saved,
            String unit,
            List<Finding> problems,
            Language language) {
        Wording wording = Wording.in(language);
        Figures figures = wording.figures();
        String wanted = SearchText.fold(query);
        List<Entry> shown = entries.stream()
                .filter(entry -> SearchText.fold(searched(entry, register)).contains(wanted))
                .sorted(Comparator.comparing((Entry entry) -> campaign.unitIds().indexOf(entry.unitId()))
                        .thenComparing(entry -> !entry.isWholeUnit())
                        .thenComparing(Entry::placement)
                        .thenComparing(Entry::isRevoked))
                .toList();
        return new CodesPage(
                        wording.shell(
                                        at -> at.codes(campaign.id()),
                                        wording.life().codesTitle(),
                                        wording.crumb(campaign))
                                .under(wording.tabsBelow(campaign, Tabs.Kind.CODES)),
                        wording.of(campaign.title()),
                        wording.addresses().plain().codes(campaign.id()),
                        wording.addresses().codes(campaign.id()),
                        query,
                        wording.life().codesCount(figures.count(shown.size()), figures.count(entries.size())),
                        saved,
                        problems.stream().map(wording::of).toList(),
                        saved ? printAgain(query, entries, register, wording) : "",
                        wording.addresses().kit(campaign.id()),
                        MissingCodes.of(campaign, entries, register, language),
                        UnitPick.of(unit, problems, campaign.unitIds(), register),
                        shown.stream()
                                .map(entry -> CodeRow.of(entry, entries, register, wording))
                                .toList())
                .setLocale(language.tag());
    }

    /** What to print again after {@code code} was given in the place of another; empty if it was not. */
    private static String printAgain(String code, List<Entry> entries, UnitRegister register, Wording wording) {
        return entries.stream()
                .filter(entry -> entry.code().value().equals(code) && !entry.isRevoked() && !entry.isForPaper())
                .filter(entry -> entries.stream().anyMatch(old -> old.isRevoked() && hangsWhere(old, entry)))
                .findFirst()
                .map(entry -> wording.desk()
                        .reissued(
                                register.nameWithParent(entry.unitId()),
                                entry.isWholeUnit() ? wording.life().wholeUnit() : entry.placement(),
                                district(entry, register)))
                .orElse("");
    }

    private static boolean hangsWhere(Entry one, Entry other) {
        return one.unitId().equals(other.unitId()) && one.placement().equals(other.placement());
    }

    private static String district(Entry entry, UnitRegister register) {
        return register.parentOf(entry.unitId())
                .map(AdministrativeUnit::fullName)
                .orElse("");
    }

    private static String searched(Entry entry, UnitRegister register) {
        AdministrativeUnit unit = register.unit(entry.unitId());
        return String.join(
                " ",
                unit.code(),
                unit.fullName(),
                district(entry, register),
                entry.placement(),
                entry.code().value(),
                entry.code().grouped());
    }
}
