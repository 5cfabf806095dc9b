package dk.samvaer.starter.core;

import dk.samvaer.starter.domain.Aggregate;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.starter.store.AggregateType;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** A sample aggregate that listens: it keeps the amounts that it has heard, in order, and for a while refuses thirteen. */
public record Tally(UUID id, List<Integer> heard, boolean thirteenAllowed) implements Aggregate<Tally, Tally.Event> {

    public static final AggregateType<Tally, Tally.Event> TYPE =
            new AggregateType<>("tallies", Tally.class, Tally::begin, (state, event) -> List.of());

    public sealed interface Event {
        record Begun(UUID id) implements Event {}

        record Heard(int amount) implements Event {}

        record ThirteenAllowed() implements Event {}
    }

    static Tally begin(Event event) {
        return new Tally(((Event.Begun) event).id(), List.of(), false);
    }

    public List<Event> hear(int amount) {
        RuleViolation.unless(amount != 13 || thirteenAllowed, "THIRTEEN_REFUSED");
        return List.of(new Event.Heard(amount));
    }

    @Override
    public Tally apply(Event event) {
        return switch (event) {
            case Event.Begun begun -> begin(begun);
            case Event.Heard amount ->
                new Tally(
                        id,
                        Stream.concat(heard.stream(), Stream.of(amount.amount()))
                                .toList(),
                        thirteenAllowed);
            case Event.ThirteenAllowed allowed -> new Tally(id, heard, true);
        };
    }

    @Override
    public UUID caseId() {
        return id;
    }

    @Override
    public UUID citizenId() {
        return id;
    }
}
