package vn.dany.formats.xlsform;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.dany.core.finding.FieldFinding;
import vn.dany.core.finding.Finding;
import vn.dany.core.publish.FormSetting;
import vn.dany.core.publish.TakenSetting;
import vn.dany.core.publish.TypedSettings;

/** What settings come to: what staff have typed, else what stands in the workbook, else a default. */
final class SettingsTaking {

    private final TypedSettings typed;
    private final List<TakenSetting> taken = new ArrayList<>();

    SettingsTaking(TypedSettings typed) {
        this.typed = typed;
    }

    /** What the workbook was called, without its ending; empty if nobody knows. */
    String fileName() {
        String name = Spelling.plain(typed.fileName()).replaceFirst("\\.[A-Za-z]{3,4}$", "");
        return name.replaceAll("[_\\s]+", " ").strip();
    }

    /** Whether staff have typed {@code setting}: then nothing else matters. */
    boolean isTyped(FormSetting setting) {
        return typed(setting).isPresent();
    }

    /**
     * Takes {@code setting}.
     *
     * @param written what stands in the workbook and can be taken, empty if nothing does
     * @param otherwise the default
     * @param problem why a text cannot be taken, if it cannot; asked of what is typed alone
     * @return what is to be used: {@code otherwise} where what is typed cannot be
     */
    String take(FormSetting setting, String written, String otherwise, Function<String, Optional<Finding>> problem) {
        Optional<String> mine = typed(setting);
        if (mine.isEmpty()) {
            taken.add(new TakenSetting(setting, written.isEmpty() ? otherwise : written, written.isEmpty()));
            return written.isEmpty() ? otherwise : written;
        }
        Optional<Finding> found = tooLong(setting, mine.get()).or(() -> problem.apply(mine.get()));
        taken.add(new TakenSetting(setting, mine.get(), false, found));
        return found.isPresent() ? otherwise : mine.get();
    }

    /** As it would be read in a cell: what nobody sees is nothing. */
    private Optional<String> typed(FormSetting setting) {
        return typed.of(setting).map(Spelling::visible).filter(text -> !text.isEmpty());
    }

    private static Optional<Finding> tooLong(FormSetting setting, String text) {
        return text.codePointCount(0, text.length()) <= setting.longest()
                ? Optional.empty()
                : Optional.of(Finding.at(setting.column(), FieldFinding.TOO_LONG, setting.longest()));
    }

    /** What was taken, in the order of settings. */
    List<TakenSetting> taken() {
        return taken.stream()
                .sorted(Comparator.comparing(TakenSetting::setting))
                .toList();
    }
}
