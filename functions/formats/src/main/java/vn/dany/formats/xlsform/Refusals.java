package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dany.core.finding.Finding;
import vn.dany.core.finding.WorkbookFinding;

/** What is wrong in a workbook, and what is only to be told, in the order it was found; each thing once, and not without end. */
final class Refusals {

    /** More than anybody corrects in one go. */
    private static final int MOST = 200;

    private final Set<Finding> problems = new LinkedHashSet<>();
    private final Set<Finding> notices = new LinkedHashSet<>();

    /** Notes a problem at a cell such as {@code survey!C14}, at a sheet, or at the file as a whole if empty. */
    void refuse(String place, Finding.Code code, Object... arguments) {
        if (problems.size() < MOST) {
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

    /** Whether enough is wrong already, so that reading on would help nobody. */
    boolean areMany() {
        return problems.size() >= MOST;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<Finding> problems() {
        List<Finding> all = new ArrayList<>(problems);
        if (areMany()) {
            all.add(Finding.at("", WorkbookFinding.AND_MORE, MOST));
        }
        return all;
    }
}
