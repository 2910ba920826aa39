package vn.dany.templates.console;

import java.util.List;
import vn.dany.core.campaign.Campaign;
import vn.dany.core.entry.Entry;
import vn.dany.core.entry.MissingCode;
import vn.dany.core.unit.UnitRegister;
import vn.dany.templates.Language;

/**
 * The places of a campaign where no good code hangs.
 *
 * @param heading how many, empty for none
 * @param link where they are given one
 */
public record MissingCodes(String heading, List<String> places, String link) {

    /** None are missing, or nobody asked. */
    public static final MissingCodes NONE = new MissingCodes("", List.of(), "");

    /** Those of {@code campaign}. */
    public static MissingCodes of(Campaign campaign, List<Entry> entries, UnitRegister register, Language language) {
        DeskMessages desk = Wording.in(language).desk();
        List<MissingCode> missing = MissingCode.in(campaign, entries);
        return missing.isEmpty()
                ? NONE
                : new MissingCodes(
                        desk.missingHeading(new Figures(language).count(missing.size())),
                        missing.stream()
                                .map(place -> words(place, register.nameWithParent(place.unitId()), desk))
                                .toList(),
                        new Addresses(language).codes(campaign.id()));
    }

    private static String words(MissingCode missing, String unit, DeskMessages desk) {
        boolean whole = missing.placement().equals(Entry.WHOLE_UNIT);
        return missing.wholeUnit() && whole
                ? desk.missingUnit(unit)
                : whole ? desk.missingWhole(unit) : desk.missingPlace(unit, missing.placement());
    }
}
