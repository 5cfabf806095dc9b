package dk.samvaer.starter.schema;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;

/** Makes the indexes and applies the migrations of a service, and says a line of each. */
final class MigrateCommand implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(MigrateCommand.class);

    private final Schema schema;

    MigrateCommand(Schema schema) {
        this.schema = schema;
    }

    /** Ends the process with the code 1. */
    static final class Failed extends RuntimeException implements ExitCodeGenerator {
        Failed(String what) {
            super(what);
        }

        @Override
        public int getExitCode() {
            return 1;
        }
    }

    /** @throws Failed where the database still is not as the service expects */
    @Override
    public void run(ApplicationArguments arguments) {
        schema.prepare(LOG::info);
        List<String> faults = schema.faults();
        if (!faults.isEmpty()) {
            faults.forEach(fault -> LOG.error("The database is not as expected: {}", fault));
            throw new Failed("the database is not as expected: " + faults);
        }
        LOG.info("The database is as expected");
    }
}
