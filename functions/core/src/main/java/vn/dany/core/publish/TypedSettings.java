package vn.dany.core.publish;

import java.util.Map;
import java.util.Optional;

/**
 * What staff have typed for a questionnaire beside its workbook. It goes before what the workbook says; what is left
 * empty does not.
 *
 * @param fileName what the workbook was called when it was sent, empty if nobody knows any more
 * @param typed texts by setting
 */
public record TypedSettings(String fileName, Map<FormSetting, String> typed) {

    /** Nothing is typed yet. */
    public static final TypedSettings NONE = new TypedSettings("", Map.of());

    public TypedSettings {
        typed = Map.copyOf(typed);
    }

    /** What was typed for {@code setting}, if anything. */
    public Optional<String> of(FormSetting setting) {
        return Optional.ofNullable(typed.get(setting))
                .map(text -> text.replace("\r\n", "\n").strip())
                .filter(text -> !text.isEmpty());
    }
}
