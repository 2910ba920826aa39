package vn.dany.core.team;

/**
 * One line of an assignment list.
 *
 * @param who of the team
 * @param area which villages or residential groups; may be empty
 * @param shift on which days and at what hours, in the team's words; may be empty
 */
public record Duty(TeamMember who, String area, String shift) {}
