package vn.dany.core.team;

/**
 * Somebody of a commune's team, by the name and post that the plan wants to read.
 *
 * @param post what they are in their office, such as the front's chairwoman; may be empty
 */
public record TeamMember(String name, String post) {}
