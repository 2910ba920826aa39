package vn.dany.templates.survey;

import java.util.List;
import vn.dany.core.entrance.CampaignOverview;

/** A unit to choose; {@code chosen} if it was chosen before. */
public record UnitChoice(String id, String name, boolean chosen) {

    /** The units of a district. */
    public record Group(String name, List<UnitChoice> units) {}

    /** Those of a campaign, below the unit above them; {@code chosen} is an id, empty for none. */
    static List<Group> groups(CampaignOverview overview, String chosen) {
        return overview.districts().stream()
                .map(district -> new Group(
                        district.head().fullName(),
                        district.doors().stream()
                                .map(door -> new UnitChoice(
                                        door.unit().id().value(),
                                        door.unit().fullName(),
                                        door.unit().id().value().equals(chosen)))
                                .toList()))
                .toList();
    }
}
