package vn.dany.formats.json;

/**
 * One thing wrong in a file.
 *
 * @param place where, such as {@code sections[2].questions[1].choices[0].code}; empty for the file as a whole
 * @param vi the reason and what to do, in Vietnamese
 * @param en the same in English
 */
public record FileProblem(String place, String vi, String en) {

    @Override
    public String toString() {
        return (place.isEmpty() ? "" : place + ": ") + vi + " / " + en;
    }
}
