package vn.dany.core.desk;

/**
 * How a campaign's units are urged.
 *
 * @param target which part of the headcount is wanted of each unit, in percent
 * @param unitMessage what a unit is told, with names in brackets where the figures go; empty for the wording of the house
 * @param clusterMessage the same for the units of a district or group together
 */
public record DeskPlan(int target, String unitMessage, String clusterMessage) {

    /** Until somebody decides otherwise: everybody, in the wording of the house. */
    public static final DeskPlan USUAL = new DeskPlan(100, "", "");

    /** The longest message, in characters. */
    public static final int LONGEST = 2_000;

    public DeskPlan {
        if (target < 1 || target > 100) {
            throw new IllegalArgumentException("a target is from 1 to 100 percent");
        }
    }
}
