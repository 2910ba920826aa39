package vn.dany.formats.json;

import java.util.List;
import java.util.stream.Collectors;

/** A file that was not taken, with everything that is wrong in it. Nothing of it is used. */
public final class FileRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<FileProblem> problems;

    /** Refuses a file for {@code problems}, of which there is at least one. */
    public FileRefused(List<FileProblem> problems) {
        super(problems.stream().map(FileProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Refuses a file as a whole. */
    public FileRefused(String vi, String en) {
        this(List.of(new FileProblem("", vi, en)));
    }

    /** Each problem with its place, in the order of the file. */
    public List<FileProblem> problems() {
        return problems;
    }
}
