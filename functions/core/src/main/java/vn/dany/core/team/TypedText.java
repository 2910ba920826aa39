package vn.dany.core.team;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.dany.core.campaign.Headcount;
import vn.dany.core.campaign.OneLine;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.TeamFinding;

/** What somebody typed into the fields of a team's forms, tidied, with everything that is wrong in it. */
final class TypedText {

    /** The longest name, post, area or shift, in characters. */
    static final int LONGEST = 120;

    /** As many people as a commune's team can have. */
    static final int MOST_PEOPLE = 40;

    private static final int LARGEST = 999_999;

    private final List<Finding> problems = new ArrayList<>();

    /** Everything wrong so far. */
    List<Finding> problems() {
        return problems;
    }

    /** Notes something wrong. */
    void refuse(Finding problem) {
        problems.add(problem);
    }

    /** The text on one line, composed. */
    String text(String field, String typed, int longest) {
        String tidy = OneLine.of(typed);
        if (tidy.length() > longest) {
            problems.add(Finding.at(field, FieldFinding.TOO_LONG, longest));
        }
        return tidy;
    }

    /** Somebody's name and post; empty if neither was typed. */
    Optional<TeamMember> member(String field, TeamMember typed) {
        TeamMember tidy = new TeamMember(text(field, typed.name(), LONGEST), text(field, typed.post(), LONGEST));
        if (tidy.name().isEmpty() && !tidy.post().isEmpty()) {
            problems.add(Finding.at(field, TeamFinding.NAME_MISSING, tidy.post()));
        }
        return tidy.name().isEmpty() && tidy.post().isEmpty() ? Optional.empty() : Optional.of(tidy);
    }

    /** That there are no more people than a team can have. */
    void bound(String field, int people) {
        if (people > MOST_PEOPLE) {
            problems.add(Finding.at(field, TeamFinding.TOO_MANY_PEOPLE, MOST_PEOPLE));
        }
    }

    /** The figure; empty if none was typed. */
    Optional<Integer> figure(String field, String typed) {
        Optional<Integer> figure = Headcount.read(typed);
        if (figure.isEmpty() && !typed.isBlank()) {
            problems.add(Finding.at(field, FieldFinding.NOT_A_WHOLE_NUMBER, 0, LARGEST));
        }
        return figure;
    }
}
