package vn.dany.formats.json;

import java.util.List;
import java.util.stream.Collectors;
import vn.dany.core.finding.Finding;

/** A file that was not taken, with everything that is wrong in it. Nothing of it is used. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> problems;

    /** Refuses a file for {@code problems}, of which there is at least one. */
    public FileRefused(List<Finding> problems) {
        super(problems.stream().map(Finding::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Each problem with its place, in the order of the file. */
    public List<Finding> problems() {
        return problems;
    }
}
