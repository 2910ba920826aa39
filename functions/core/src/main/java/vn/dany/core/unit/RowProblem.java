package vn.dany.core.unit;

/**
 * Why one line of a file was refused.
 *
 * @param line line number, the header being 1
 * @param vi the reason and what to do, in Vietnamese
 * @param en the same in English
 */
public record RowProblem(int line, String vi, String en) {

    @Override
    public String toString() {
        return "dòng " + line + ": " + vi + " / line " + line + ": " + en;
    }
}
