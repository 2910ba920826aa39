package vn.dany.core.campaign;

/**
 * One thing wrong in what somebody filled in.
 *
 * @param field where, such as {@code rounds[1].opensAt}; empty for the whole
 * @param vi the reason and what to do, in Vietnamese
 * @param en the same in English
 */
public record FieldProblem(String field, String vi, String en) {

    @Override
    public String toString() {
        return (field.isEmpty() ? "" : field + ": ") + vi + " / " + en;
    }
}
