package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.WorkbookFinding;

/** What is wrong in a workbook, and what is only to be told, in the order it was found; each thing once. */
final class Refusals {

    /** As many as a person reads in one go. */
    private static final int MOST = 50;

    /** More than a form can have; what comes after is not told apart. */
    private static final int MOST_COUNTED = 10_000;

    private final Set<Finding> problems = new LinkedHashSet<>();
    private final Set<Finding> notices = new LinkedHashSet<>();

    /** Notes a problem at a cell such as {@code survey!C14}, at a sheet, or at the file as a whole if empty. */
    void refuse(String place, Finding.Code code, Object... arguments) {
        if (problems.size() < MOST_COUNTED) {
            problems.add(Finding.at(place, code, arguments));
        }
    }

    /** Notes what was left out or read otherwise than it stands there, which is no problem. */
    void notice(String place, Finding.Code code, Object... arguments) {
        if (notices.size() < MOST) {
            notices.add(Finding.at(place, code, arguments));
        }
    }

    List<Finding> notices() {
        return List.copyOf(notices);
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** The first of them, with how many more there are. */
    List<Finding> problems() {
        List<Finding> told = new ArrayList<>(problems.stream().limit(MOST).toList());
        if (problems.size() > MOST) {
            told.add(Finding.at("", WorkbookFinding.AND_MORE, problems.size() - MOST));
        }
        return told;
    }
}
