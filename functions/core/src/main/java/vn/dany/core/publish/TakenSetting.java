package vn.dany.core.publish;

import java.util.Optional;
import vn.dany.core.finding.Finding;

/**
 * What a setting comes to.
 *
 * @param value as staff see it and may write it anew
 * @param isDefault whether neither they nor the workbook have said it
 * @param problem why {@code value}, which they typed, cannot be taken
 */
public record TakenSetting(FormSetting setting, String value, boolean isDefault, Optional<Finding> problem) {

    /** One that nothing stands against. */
    public TakenSetting(FormSetting setting, String value, boolean isDefault) {
        this(setting, value, isDefault, Optional.empty());
    }
}
