package vn.dany.emulators;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jboss.logmanager.LogContext;

/** Keeps the servers from talking about themselves: what goes wrong still shows. */
final class QuietLogs {

    /** DynamoDB Local warns, with a stack trace, about every refused condition; for us that is an answer. */
    private static final Map<String, Level> LEVELS = Map.of(
            "com.amazonaws", Level.SEVERE,
            "com.almworks.sqlite4java", Level.SEVERE,
            "org.eclipse.jetty", Level.SEVERE,
            "org.gaul", Level.SEVERE,
            "no.nav.security", Level.SEVERE);

    private static final String LOG_MANAGER = "java.util.logging.manager";

    /** A log manager may drop a logger, and its level with it, when nobody holds on to it. */
    private static final List<Logger> HELD = new ArrayList<>();

    private QuietLogs() {}

    /** Sets the levels, whether or not JBoss LogManager is the JVM's log manager. */
    static synchronized void apply() {
        // They log through JBoss LogManager, as Quarkus does. It complains on standard error when it is there
        // without being the JVM's log manager; a JVM in which nobody has logged yet can still be told.
        if (System.getProperty(LOG_MANAGER) == null) {
            System.setProperty(LOG_MANAGER, "org.jboss.logmanager.LogManager");
        }
        LEVELS.forEach((category, level) -> {
            hold(Logger.getLogger(category), level);
            hold(LogContext.getLogContext().getLogger(category), level);
        });
    }

    private static void hold(Logger logger, Level level) {
        logger.setLevel(level);
        HELD.add(logger);
    }
}
