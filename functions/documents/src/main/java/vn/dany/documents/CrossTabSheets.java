package vn.dany.documents;

import io.quarkus.qute.i18n.MessageBundles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;
import vn.dany.core.disclosure.Shown;
import vn.dany.core.extract.Extract;
import vn.dany.core.extract.Traits;
import vn.dany.core.order.ResultsWorkbook;
import vn.dany.core.questionnaire.Variable;
import vn.dany.core.tally.UnitTally;
import vn.dany.templates.printed.DataMessages;
import vn.dany.templates.printed.WorkbookMessages;

/**
 * What was answered by people of one trait after the other, in all units together: sums of the strata of the data files,
 * so that nothing is told here that is not told there.
 */
final class CrossTabSheets {

    /** What stands where a trait was left empty, and where it is not told; no choice has such a code. */
    private static final String SKIPPED = "_skipped";

    private static final String NOT_TOLD = "_not_told";

    private CrossTabSheets() {}

    static void write(Workbook workbook, ResultsWorkbook.Content content, Extract extract, WorkbookMessages words) {
        List<Line> lines = lines(extract);
        if (lines.isEmpty()) {
            return;
        }
        UnitAnswersSheets.Wide wide = new UnitAnswersSheets.Wide(
                workbook,
                content,
                words,
                words.crossSheet(),
                words.traitCode(),
                words.trait(),
                words.traitValueCode(),
                words.traitValue());
        lines.forEach(line -> wide.line(line.shown(), line.about()));
        wide.end(words.crossMeaning(extract.block()));
        UnitAnswersSheets.Tidy tidy = new UnitAnswersSheets.Tidy(
                workbook,
                content,
                words,
                words.crossTidySheet(),
                words.traitCode(),
                words.trait(),
                words.traitValueCode(),
                words.traitValue());
        lines.forEach(line -> tidy.lines(line.shown(), line.about()));
        tidy.end();
    }

    /** Those of whom one value of a trait is told, or none. */
    private record Line(Variable trait, String code, String label, Shown shown) {

        String[] about() {
            return new String[] {trait.id().value(), trait.label().vi(), code, label};
        }
    }

    private static List<Line> lines(Extract extract) {
        DataMessages words = MessageBundles.get(DataMessages.class);
        List<Line> lines = new ArrayList<>();
        List<Variable> traits = extract.traits().variables();
        for (int i = 0; i < traits.size(); i++) {
            int place = i;
            Variable trait = traits.get(place);
            trait.question()
                    .choices()
                    .forEach(choice -> line(
                                    extract,
                                    place,
                                    Optional.of(choice.code()),
                                    choice.code(),
                                    choice.label().vi())
                            .ifPresent(lines::add));
            line(extract, place, Optional.of(Traits.NONE), SKIPPED, words.none())
                    .ifPresent(lines::add);
            line(extract, place, Optional.empty(), NOT_TOLD, words.notTold()).ifPresent(lines::add);
        }
        return lines;
    }

    private static Optional<Line> line(Extract extract, int trait, Optional<String> value, String code, String label) {
        UnitTally tally = extract.by(trait, value);
        return tally.equals(UnitTally.EMPTY)
                ? Optional.empty()
                : Optional.of(new Line(
                        extract.traits().variables().get(trait),
                        code,
                        label,
                        new Shown(tally.responses(), tally, extract.block(), Optional.empty(), Optional.empty())));
    }
}
