package vn.dany.templates;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import vn.dany.core.campaign.CollectionWindow;

/** Instants as people read them, in Vietnam time. */
public final class Moments {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private Moments() {}

    /** Time and day, such as "07:30, 01/04/2024". */
    public static String text(Instant instant) {
        ZonedDateTime local = instant.atZone(CollectionWindow.ZONE);
        return TIME.format(local) + ", " + DAY.format(local);
    }

    /** The same for the end of a window: midnight belongs to the day it ends, "24:00, 01/04/2024". */
    public static String end(Instant instant) {
        ZonedDateTime local = instant.atZone(CollectionWindow.ZONE);
        return local.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "24:00, " + DAY.format(local.minusDays(1))
                : text(instant);
    }
}
