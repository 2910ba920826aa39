package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.dany.formats.json.FileProblem;

/** What is wrong in a workbook, in the order it was found; each thing once, and not without end. */
final class Refusals {

    /** More than anybody corrects in one go. */
    private static final int MOST = 200;

    private final Set<FileProblem> problems = new LinkedHashSet<>();

    /** Notes a problem at a cell such as {@code survey!C14}, at a sheet, or at the file as a whole if empty. */
    void refuse(String place, String vi, String en) {
        if (problems.size() < MOST) {
            problems.add(new FileProblem(place, vi, en));
        }
    }

    /** Whether enough is wrong already, so that reading on would help nobody. */
    boolean areMany() {
        return problems.size() >= MOST;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    List<FileProblem> problems() {
        List<FileProblem> all = new ArrayList<>(problems);
        if (areMany()) {
            all.add(new FileProblem(
                    "",
                    "còn nữa: chỉ nêu " + MOST + " lỗi đầu tiên, sửa xong hãy gửi lại",
                    "and more: only the first " + MOST + " are listed; correct them and send the file again"));
        }
        return all;
    }
}
