package dk.samvaer.starter.testkit;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.testkit.cycle.egg.Egg;
import dk.samvaer.starter.testkit.cycle.hen.Hen;
import dk.samvaer.starter.testkit.domain.Shown;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Code that breaks the rules of the house, to show that the rules see it. */
final class Offenders {
    static final JavaClasses ALL = new ClassFileImporter()
            .importClasses(
                    ReadsAClock.class,
                    OpenToAll.class,
                    WritesWithJackson2.class,
                    WritesInSilence.class,
                    NoteController.class,
                    NoteManager.class,
                    BeginsOtherwise.class,
                    LooseSettings.class,
                    ForeignEvents.NoteWritten.class,
                    NoteState.class,
                    Shown.class,
                    NoteQueries.class);

    static final JavaClasses CYCLE = new ClassFileImporter().importClasses(Hen.class, Egg.class);

    private Offenders() {}

    static final class ReadsAClock {
        @SuppressWarnings("TimeZoneUsage")
        static Instant read() {
            return Instant.now();
        }
    }

    @RestController
    static class OpenToAll {
        @GetMapping("/open")
        String open() {
            return "";
        }
    }

    /** Shows an aggregate's inside, and two types of one name; refuses without saying so. */
    @RestController
    static class WritesInSilence {
        record Answer(List<Shown> shown, One.Same one, Other.Same other) {}

        record One() {
            record Same(String text) {}
        }

        record Other() {
            record Same(int number) {}
        }

        @PostMapping("/silent")
        Answer write() {
            throw new UnsupportedOperationException();
        }
    }

    static final class WritesWithJackson2 {
        static String write() throws com.fasterxml.jackson.core.JsonProcessingException {
            return new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString("");
        }
    }

    record Note(String text) {}

    @RestController
    static class NoteController {
        @GetMapping("/notes/{id}")
        Note note(Actor by, @PathVariable UUID id) {
            return new Note("");
        }

        @PostMapping("/notes/{id}/complaint")
        @Allow(Role.GUARDIAN)
        void complain(@PathVariable UUID id) {}
    }

    static final class NoteManager {
        NoteQueries queries = new NoteQueries();
    }

    static final class NoteQueries {}

    @ConfigurationProperties("loose")
    record LooseSettings(String text) {}

    /** Reads from the data what the envelope says. */
    static final class ForeignEvents {
        record NoteWritten(UUID caseId) {}
    }

    enum NoteState {
        WRITTEN
    }

    /** Begins by no event, has states without a table of acts. */
    record BeginsOtherwise(UUID id, NoteState state) implements Aggregate<BeginsOtherwise, String> {
        @Override
        public UUID caseId() {
            return id;
        }

        @Override
        public UUID citizenId() {
            return id;
        }

        @Override
        public BeginsOtherwise apply(String event) {
            return this;
        }
    }
}
