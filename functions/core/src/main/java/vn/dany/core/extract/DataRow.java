package vn.dany.core.extract;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.dany.core.extract.Codebook.Coding;
import vn.dany.core.extract.Codebook.Column;
import vn.dany.core.tally.QuestionTally;

/**
 * One row of a data file: so many people, alike in what is told of them, gave one answer. Nothing of what else they
 * answered stands in it.
 *
 * @param told a number for each trait of the codebook
 * @param answer where the answer stands; empty for responses as such
 * @param people how many, at least one
 */
public record DataRow(List<Integer> told, Optional<Answered> answer, long people) {

    /**
     * An answer in its column.
     *
     * @param column its place among the answers' columns
     */
    public record Answered(int column, int number) {}

    public DataRow {
        told = List.copyOf(told);
    }

    /** What it counts: the name of the column with its answer, or responses as such. */
    public String variable(Codebook codebook) {
        return answer.map(given -> codebook.answers().get(given.column()).name())
                .orElse(Codebook.RESPONSES);
    }

    /** All rows of an extract: responses as such first, then variable after variable. */
    public static Stream<DataRow> of(Extract extract, Codebook codebook) {
        Stream<DataRow> responses = extract.responses().stream()
                .map(stratum -> new DataRow(
                        told(stratum, codebook),
                        Optional.empty(),
                        stratum.tally().answered()));
        return Stream.concat(
                responses,
                IntStream.range(0, codebook.answers().size())
                        .boxed()
                        .flatMap(column -> answers(extract, codebook, column)));
    }

    private static Stream<DataRow> answers(Extract extract, Codebook codebook, int at) {
        Column column = codebook.answers().get(at);
        return extract.answers().getOrDefault(column.variable(), List.of()).stream()
                .flatMap(stratum -> column.codings().stream()
                        .map(coding -> new DataRow(
                                told(stratum, codebook),
                                Optional.of(new Answered(at, coding.number())),
                                people(column, coding, stratum.tally())))
                        .filter(row -> row.people() > 0));
    }

    private static long people(Column column, Coding coding, QuestionTally tally) {
        return switch (coding.number()) {
            case Codebook.DONT_KNOW -> tally.dontKnow();
            case Codebook.SKIPPED -> tally.skipped();
            default ->
                column.choice()
                        .map(choice -> coding.number() == Codebook.CHOSEN
                                ? tally.count(choice)
                                : tally.answered() - tally.count(choice))
                        .orElseGet(() -> coding.code().isEmpty() ? tally.answered() : tally.count(coding.code()));
        };
    }

    private static List<Integer> told(Stratum stratum, Codebook codebook) {
        return IntStream.range(0, stratum.told().size())
                .mapToObj(i -> stratum.told()
                        .get(i)
                        .map(codebook.traits().get(i)::number)
                        .orElse(Codebook.NOT_TOLD))
                .toList();
    }
}
