package vn.dany.templates.console;

import java.util.List;

/**
 * Somebody to call.
 *
 * @param units the ids of all units that are urged with it
 * @param means how they may be urged
 * @param last when and by whom they were urged, empty if never
 * @param resting whether that was within the hour
 * @param action where a push is noted
 * @param show which of the slow units are on the page
 */
public record PushCall(
        String anchor,
        String name,
        String above,
        PaceWords pace,
        String figure,
        String missing,
        String last,
        boolean resting,
        String messageLabel,
        String message,
        List<String> units,
        String letterLink,
        List<Shell.Link> means,
        String action,
        String show) {}
