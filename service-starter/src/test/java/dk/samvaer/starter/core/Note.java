package dk.samvaer.starter.core;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.Deadline;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.events.PublicEvent;
import dk.samvaer.starter.store.AggregateType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A sample aggregate that publishes: a note with a confidential text, a total, and a reminder. */
public record Note(
        UUID id,
        UUID caseId,
        String label,
        Confidential text,
        int total,
        @Nullable Instant remindAt,
        int reminders) implements Aggregate<Note, Note.Event> {

    public static final AggregateType<Note, Note.Event> TYPE = new AggregateType<Note, Event>(
                    "notes",
                    Note.class,
                    Note::begin,
                    Note::published,
                    Map.of("state.label", "LABEL_TAKEN", "listed.seat", "SEAT_TAKEN"),
                    List.of())
            .listing(note -> Map.of("label", note.label(), "positive", note.total() > 0));

    /** A total on which the reminder breaks as if the code had a mistake. */
    static final int BREAKS_THE_REMINDER = 66;

    /** An amount whose event goes where the broker takes none. */
    static final int FOR_NO_TOPIC = 404;

    public sealed interface Event {
        record Written(UUID id, UUID caseId, String label, Confidential text) implements Event {}

        record Added(int amount) implements Event {}

        record ReminderSet(Instant at) implements Event {}

        record Reminded(Instant at) implements Event {}
    }

    public record AmountAdded(UUID caseId, int amount) {}

    record NoteReminded(UUID caseId, Instant at) {}

    public static List<Event> write(UUID id, UUID caseId, String label) {
        return write(id, caseId, Confidential.of("Kaffe kl. 10 med Ib"), label);
    }

    static List<Event> write(UUID id, UUID caseId, Confidential text, String label) {
        return List.of(new Event.Written(id, caseId, label, text));
    }

    public List<Event> add(int amount) {
        RuleViolation.unless(amount > 0, "AMOUNT_NOT_POSITIVE");
        return List.of(new Event.Added(amount));
    }

    public List<Event> remind(Instant at) {
        return List.of(new Event.ReminderSet(at));
    }

    static Note begin(Event event) {
        Event.Written written = (Event.Written) event;
        return new Note(written.id(), written.caseId(), written.label(), written.text(), 0, null, 0);
    }

    @Override
    public Note apply(Event event) {
        return switch (event) {
            case Event.Written written -> begin(written);
            case Event.Added added -> new Note(id, caseId, label, text, total + added.amount(), remindAt, reminders);
            case Event.ReminderSet set -> new Note(id, caseId, label, text, total, set.at(), reminders);
            case Event.Reminded reminded -> new Note(id, caseId, label, text, total, null, reminders + 1);
        };
    }

    static List<PublicEvent> published(Note note, Event event) {
        return switch (event) {
            case Event.Written written -> List.of();
            case Event.Added added ->
                List.of(new PublicEvent(
                        "sample.amount-added.v1",
                        new AmountAdded(note.caseId(), added.amount()),
                        added.amount() == FOR_NO_TOPIC ? "there is no such topic" : null));
            case Event.ReminderSet set -> List.of();
            case Event.Reminded reminded ->
                List.of(PublicEvent.of("sample.note-reminded.v1", new NoteReminded(note.caseId(), reminded.at())));
        };
    }

    record Reminder(Instant due) implements Deadline {}

    @Override
    public List<Deadline> deadlines() {
        return remindAt == null ? List.of() : List.of(new Reminder(remindAt));
    }

    @Override
    public List<Event> deadlinePassed(Deadline deadline, Instant now) {
        if (total == BREAKS_THE_REMINDER) {
            throw new IllegalStateException("a mistake");
        }
        return List.of(new Event.Reminded(now));
    }

    @Override
    public UUID citizenId() {
        return caseId;
    }
}
