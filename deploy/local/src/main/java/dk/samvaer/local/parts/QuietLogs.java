package dk.samvaer.local.parts;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggerContextListener;
import java.util.List;
import java.util.Map;
import org.slf4j.LoggerFactory;

/** Keeps the servers that run in a test's JVM from drowning its output, also after Spring Boot has set up logging anew. */
final class QuietLogs {
    private static final Map<String, Level> LEVELS = Map.of(
            "kafka", Level.ERROR,
            "org.apache.kafka", Level.ERROR,
            "state.change.logger", Level.ERROR,
            "org.apache.kafka.storage.internals.log.LogDirFailureChannel", Level.OFF,
            "de.bwaldvogel.mongo", Level.ERROR,
            "no.nav.security", Level.WARN,
            "io.netty", Level.WARN,
            "org.mongodb.driver", Level.WARN,
            "com.github.dockerjava", Level.WARN,
            "org.testcontainers", Level.WARN);

    private static boolean applied;

    private QuietLogs() {}

    static synchronized void apply() {
        if (!applied && hasLogback() && LoggerFactory.getILoggerFactory() instanceof LoggerContext context) {
            applied = true;
            lower(context);
            context.addListener(new LowerAgain());
        }
    }

    private static boolean hasLogback() {
        try {
            Class.forName("ch.qos.logback.classic.LoggerContext");
            return true;
        } catch (ClassNotFoundException otherBackend) {
            return false;
        }
    }

    private static void lower(LoggerContext context) {
        List.copyOf(LEVELS.entrySet())
                .forEach(entry -> context.getLogger(entry.getKey()).setLevel(entry.getValue()));
    }

    private static final class LowerAgain implements LoggerContextListener {
        @Override
        public boolean isResetResistant() {
            return true;
        }

        @Override
        public void onStart(LoggerContext context) {
            lower(context);
        }

        @Override
        public void onReset(LoggerContext context) {
            lower(context);
        }

        @Override
        public void onStop(LoggerContext context) {}

        @Override
        public void onLevelChange(Logger logger, Level level) {}
    }
}
