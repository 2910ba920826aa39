package vn.dany.templates.console;

/**
 * One thing wrong in a file.
 *
 * @param place where, such as {@code survey!C14}; empty for the file as a whole
 */
public record PlacedProblem(String place, String vi, String en) {}
