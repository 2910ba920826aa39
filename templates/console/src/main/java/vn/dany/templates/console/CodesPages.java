package vn.dany.templates.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.campaign.FieldProblem;
import vn.dany.core.entry.Entry;
import vn.dany.core.unit.AdministrativeUnit;
import vn.dany.core.unit.SearchText;
import vn.dany.core.unit.UnitId;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/** Lays the entry codes of a campaign out as a table in one language. */
final class CodesPages {

    private final Campaign campaign;
    private final UnitRegister register;
    private final Language language;
    private final LifeMessages life;
    private final Figures figures;
    private final Addresses addresses;

    CodesPages(Campaign campaign, UnitRegister register, Language language) {
        this.campaign = campaign;
        this.register = register;
        this.language = language;
        this.life = ConsoleWording.life(language);
        this.figures = new Figures(language);
        this.addresses = new Addresses(language);
    }

    CodesPage page(
            List<Entry> entries,
            String query,
            boolean saved,
            String unit,
            List<UnitId> choices,
            List<FieldProblem> problems) {
        String wanted = SearchText.fold(query);
        List<Entry> shown = new ArrayList<>(entries.stream()
                .filter(entry -> SearchText.fold(words(entry)).contains(wanted))
                .toList());
        shown.sort(Comparator.comparing((Entry entry) -> campaign.unitIds().indexOf(entry.unitId()))
                .thenComparing(entry -> !entry.isWholeUnit())
                .thenComparing(Entry::placement)
                .thenComparing(Entry::isRevoked));
        String path = "/console/campaigns/" + campaign.id() + "/codes";
        return new CodesPage(
                Shell.of(
                        language,
                        path,
                        life.codesTitle(),
                        List.of(new Shell.Link(
                                campaign.title().in(language.tag()), addresses.campaign(campaign.id())))),
                campaign.title().in(language.tag()),
                path,
                Shell.address(path, language),
                query,
                life.codesCount(figures.count(shown.size()), figures.count(entries.size())),
                saved,
                problems.stream()
                        .map(problem -> language == Language.VI ? problem.vi() : problem.en())
                        .toList(),
                saved ? printAgain(query, entries) : "",
                addresses.kit(campaign.id()),
                MissingCodes.of(campaign, entries, register, language),
                UnitPick.of(unit, choices, campaign.unitIds(), register),
                shown.stream().map(entry -> row(entry, entries)).toList());
    }

    /** What to print again after {@code code} was given in the place of another; empty if it was not. */
    private String printAgain(String code, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.code().value().equals(code) && !entry.isRevoked())
                .filter(entry -> entries.stream()
                        .anyMatch(old -> old.isRevoked()
                                && old.unitId().equals(entry.unitId())
                                && old.placement().equals(entry.placement())))
                .findFirst()
                .map(entry -> ConsoleWording.desk(language)
                        .reissued(
                                register.nameWithParent(entry.unitId()),
                                entry.isWholeUnit() ? life.wholeUnit() : entry.placement(),
                                register.parentOf(entry.unitId())
                                        .map(AdministrativeUnit::fullName)
                                        .orElse("")))
                .orElse("");
    }

    private CodesPage.CodeRow row(Entry entry, List<Entry> entries) {
        AdministrativeUnit unit = register.unit(entry.unitId());
        boolean replaced = entry.isRevoked()
                && entries.stream()
                        .anyMatch(other -> other.unitId().equals(entry.unitId())
                                && other.placement().equals(entry.placement())
                                && !other.isRevoked());
        String path = "/console/codes/" + entry.code();
        return new CodesPage.CodeRow(
                unit.fullName(),
                register.parentOf(unit.id()).map(AdministrativeUnit::fullName).orElse(""),
                entry.isWholeUnit() ? life.wholeUnit() : entry.placement(),
                entry.code().grouped(),
                "/s/" + entry.code() + language.query(),
                Addresses.qrImage(entry.code()),
                Optional.ofNullable(entry.revokedAt())
                        .map(at -> life.codeRevoked(figures.moment(at)))
                        .orElseGet(life::codeGood),
                !entry.isRevoked(),
                replaced ? "" : Shell.address(path + "/reissue", language),
                entry.isRevoked() ? "" : Shell.address(path + "/revoke", language));
    }

    private String words(Entry entry) {
        AdministrativeUnit unit = register.unit(entry.unitId());
        return String.join(
                " ",
                unit.code(),
                unit.fullName(),
                register.parentOf(unit.id()).map(AdministrativeUnit::fullName).orElse(""),
                entry.placement(),
                entry.code().value(),
                entry.code().grouped());
    }
}
