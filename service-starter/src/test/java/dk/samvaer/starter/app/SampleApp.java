package dk.samvaer.starter.app;

import dk.samvaer.starter.core.Note;
import dk.samvaer.starter.core.Tally;
import dk.samvaer.starter.domain.Role;
import dk.samvaer.starter.messaging.Subscriber;
import dk.samvaer.starter.schema.ExpectedIndexes;
import dk.samvaer.starter.security.Allow;
import dk.samvaer.starter.store.Aggregates;
import dk.samvaer.starter.store.Creation;
import dk.samvaer.starter.store.Versioned;
import dk.samvaer.starter.store.mongo.AggregatesFactory;
import dk.samvaer.starter.web.Answers;
import dk.samvaer.starter.web.Version;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Notes that tell what is added to them, and tallies that hear it, in one service that listens to itself. */
@SpringBootApplication
class SampleApp {
    static final int FAILS_AT_FIRST = 500;

    /** An amount that first breaks the listener as often as {@link #breakdowns} says. */
    static final int BREAKS_AT_FIRST = 501;

    /** How often the handler is to fail as if the database were away. */
    final AtomicInteger failures = new AtomicInteger();

    /** How often the handler is to throw an error, on which the listener stops. */
    final AtomicInteger breakdowns = new AtomicInteger();

    @Bean
    ExpectedIndexes indexes() {
        return ExpectedIndexes.of(Note.TYPE.expectedIndexes(), Tally.TYPE.expectedIndexes());
    }

    @Bean
    Aggregates<Note, Note.Event> notes(AggregatesFactory factory) {
        return factory.of(Note.TYPE);
    }

    @Bean
    Aggregates<Tally, Tally.Event> tallies(AggregatesFactory factory) {
        return factory.of(Tally.TYPE);
    }

    @Bean
    Subscriber adding(Aggregates<Tally, Tally.Event> tallies) {
        return on -> on.on("sample.amount-added.v1", Note.AmountAdded.class, (heard, data) -> {
            if (data.amount() == FAILS_AT_FIRST && failures.getAndDecrement() > 0) {
                throw new DataAccessResourceFailureException("away for a moment");
            }
            if (data.amount() == BREAKS_AT_FIRST && breakdowns.getAndDecrement() > 0) {
                throw new LinkageError("broken for a moment");
            }
            tallies.applyEvent(data.caseId(), heard, tally -> tally.hear(data.amount()));
        });
    }

    @RestController
    @RequestMapping("/v1")
    static class Notes {
        private final Aggregates<Note, Note.Event> notes;
        private final Aggregates<Tally, Tally.Event> tallies;

        Notes(Aggregates<Note, Note.Event> notes, Aggregates<Tally, Tally.Event> tallies) {
            this.notes = notes;
            this.tallies = tallies;
        }

        @PostMapping("/notes")
        @Allow(Role.VISITATOR)
        ResponseEntity<NoteView> write(@RequestBody NoteRequest request, Creation creation) {
            Versioned<Note> note = notes.create(
                    creation,
                    id -> Note.write(id, request.caseId(), creation.id().toString()));
            return Answers.created("/v1/notes/" + note.state().id(), note, NoteView::of);
        }

        @PostMapping("/notes/{id}/amounts")
        @Allow(Role.VISITATOR)
        ResponseEntity<NoteView> add(@PathVariable UUID id, Version version, @RequestBody AmountRequest request) {
            return Answers.ok(notes.change(id, version.expected(), note -> note.add(request.amount())), NoteView::of);
        }

        @PostMapping("/tallies")
        @Allow(Role.VISITATOR)
        ResponseEntity<List<Integer>> begin(@RequestBody NoteRequest request, Creation creation) {
            Creation known = new Creation(request.caseId(), creation.fingerprint());
            return Answers.created(
                    "/v1/tallies/" + request.caseId(),
                    tallies.create(known, id -> List.of(new Tally.Event.Begun(id))),
                    Tally::heard);
        }

        @GetMapping("/tallies/{id}")
        @Allow(Role.VISITATOR)
        ResponseEntity<List<Integer>> heard(@PathVariable UUID id) {
            return Answers.ok(tallies.read(id), Tally::heard);
        }
    }

    record NoteRequest(UUID caseId) {}

    record AmountRequest(int amount) {}

    record NoteView(UUID id, int total) {
        static NoteView of(Note note) {
            return new NoteView(note.id(), note.total());
        }
    }
}
