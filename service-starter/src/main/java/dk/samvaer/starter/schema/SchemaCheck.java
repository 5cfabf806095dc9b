package dk.samvaer.starter.schema;

import com.mongodb.MongoException;
import dk.samvaer.starter.mongo.Faults;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.scheduling.annotation.Scheduled;

/**
 * Holds the service back until its database is there and as expected: till then it is not ready, takes no requests and applies no events,
 * and looks again every two seconds. Later it looks every minute; what is missing then makes it not ready, and it goes on.
 */
public final class SchemaCheck implements HealthIndicator, SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(SchemaCheck.class);
    private static final Duration LOOKS_AGAIN = Duration.ofMinutes(1);
    private static final List<String> NOT_REACHED = List.of("the database has not been reached yet");

    private final Schema schema;
    private final boolean prepares;
    private final Runnable verified;
    private final InstantSource wall;
    private volatile List<String> faults = NOT_REACHED;
    private volatile boolean open;
    private volatile boolean running;
    private @Nullable Long checkedAt;

    /**
     * @param prepares whether it makes what is missing by itself instead of waiting for the command
     * @param verified is done once, when all is there for the first time; again where it meets a fault that passes
     */
    SchemaCheck(Schema schema, boolean prepares, Runnable verified, InstantSource wall) {
        this.schema = schema;
        this.prepares = prepares;
        this.verified = verified;
        this.wall = wall;
    }

    /** Whether the database has been seen as expected. */
    public boolean isOpen() {
        return open;
    }

    /** @throws DataAccessResourceFailureException until the database has been seen as expected: a fault that passes */
    public void require() {
        if (!open) {
            throw new DataAccessResourceFailureException("the service waits for its database: " + faults);
        }
    }

    @Override
    public Health health() {
        List<String> known = faults;
        return open && known.isEmpty()
                ? Health.up().build()
                : Health.outOfService().withDetail("schema", known).build();
    }

    /** Looks whether it is time to. */
    @Scheduled(fixedDelayString = "${samvaer.schema.interval:2s}")
    public synchronized void look() {
        long now = wall.millis();
        if (!open || !faults.isEmpty() || checkedAt == null || now - checkedAt >= LOOKS_AGAIN.toMillis()) {
            check();
        }
    }

    private synchronized void check() {
        try {
            if (prepares && !open) {
                schema.prepare(LOG::debug);
            }
            found(schema.faults());
            if (faults.isEmpty() && !open) {
                verified.run();
                open = true;
                LOG.info("The database is as expected");
            }
            checkedAt = wall.millis();
        } catch (RuntimeException away) {
            if (!Faults.passing(away) && !(away instanceof MongoException)) {
                throw away;
            }
            LOG.warn("The database cannot be checked: {}", away.getMessage());
        }
    }

    private void found(List<String> now) {
        if (!now.equals(faults)) {
            now.forEach(fault -> LOG.error("The database is not as expected: {}", fault));
        }
        faults = now;
    }

    /** The first look, before anything listens or serves. */
    @Override
    public void start() {
        running = true;
        check();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MIN_VALUE;
    }
}
