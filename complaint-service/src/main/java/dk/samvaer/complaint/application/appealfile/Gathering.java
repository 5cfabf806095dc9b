package dk.samvaer.complaint.application.appealfile;

import dk.samvaer.complaint.appealfile.Part;
import dk.samvaer.complaint.appealfile.PartKind;
import dk.samvaer.complaint.appealfile.PartKind.Owner;
import dk.samvaer.complaint.application.appealfile.PartsSource.Found;
import dk.samvaer.complaint.application.appealfile.PartsSource.Offered;
import dk.samvaer.complaint.application.appealfile.PartsSource.PartMissing;
import dk.samvaer.complaint.application.appealfile.PartsSource.Question;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.MissingPart;
import dk.samvaer.complaint.application.forwarding.AppealFileIncomplete.Why;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Asks all owners at the same time, each of them one question after the other, and notes what each has and why it has not. */
final class Gathering {
    private final PartsSource source;
    private final Question question;
    private final Set<PartKind> required;
    private final Map<Owner, Found> found = new EnumMap<>(Owner.class);
    private final Map<Owner, Why> away = new EnumMap<>(Owner.class);

    private Gathering(PartsSource source, Question question, Set<PartKind> required) {
        this.source = source;
        this.question = question;
        this.required = required;
    }

    /** Lists what there is; only owners of required parts are asked. */
    static Gathering of(PartsSource source, Question question, Set<PartKind> required) {
        var gathering = new Gathering(source, question, required);
        var owners = required.stream()
                .map(PartKind::owner)
                .filter(it -> it != Owner.COMPLAINT)
                .distinct()
                .toList();
        gathering.eachAtOnce(owners, owner -> source.list(owner, question)).forEach((owner, answer) -> {
            if (answer.value() == null) {
                gathering.away.put(owner, Objects.requireNonNull(answer.why()));
            } else {
                gathering.found.put(owner, answer.value());
            }
        });
        return gathering;
    }

    /** What people call the case; its id where no owner says it. */
    String caseNumber() {
        return found.values().stream()
                .map(Found::caseNumber)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> question.caseId().toString());
    }

    List<Offered> offered() {
        return found.values().stream().flatMap(it -> it.parts().stream()).toList();
    }

    /** The required parts that are not there, by name and why. */
    List<MissingPart> missing() {
        return required.stream()
                .filter(kind -> kind.owner() != Owner.COMPLAINT)
                .filter(kind -> offered().stream().noneMatch(it -> it.kind() == kind))
                .map(kind -> new MissingPart(kind.name(), away.getOrDefault(kind.owner(), Why.NOT_THERE)))
                .toList();
    }

    /**
     * Fetches everything that was listed.
     *
     * @param missing gets the names of those that were not given after all
     */
    List<Part> fetch(List<MissingPart> missing) {
        var parts = new ArrayList<Part>();
        eachAtOnce(List.copyOf(found.keySet()), this::fetchOf).values().forEach(answer -> {
            var fetched = Objects.requireNonNull(answer.value());
            parts.addAll(fetched.parts());
            missing.addAll(fetched.missing());
        });
        return parts;
    }

    private record Fetched(List<Part> parts, List<MissingPart> missing) {}

    private Fetched fetchOf(Owner owner) {
        var fetched = new Fetched(new ArrayList<>(), new ArrayList<>());
        for (var offered : Objects.requireNonNull(found.get(owner)).parts()) {
            try {
                fetched.parts().add(source.print(question, offered));
            } catch (PartMissing it) {
                fetched.missing().add(new MissingPart(offered.kind().name(), it.why()));
            }
        }
        return fetched;
    }

    private record Answer<T>(@Nullable T value, @Nullable Why why) {}

    private <T> Map<Owner, Answer<T>> eachAtOnce(List<Owner> owners, Function<Owner, T> ask) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var asked = new EnumMap<Owner, Future<Answer<T>>>(Owner.class);
            for (var owner : owners) {
                Callable<Answer<T>> call = () -> answer(owner, ask);
                asked.put(owner, threads.submit(call));
            }
            var answers = new EnumMap<Owner, Answer<T>>(Owner.class);
            for (var one : asked.entrySet()) {
                answers.put(one.getKey(), one.getValue().get());
            }
            return answers;
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        } catch (ExecutionException broken) {
            throw new IllegalStateException(broken.getCause());
        }
    }

    private static <T> Answer<T> answer(Owner owner, Function<Owner, T> ask) {
        try {
            return new Answer<>(ask.apply(owner), null);
        } catch (PartMissing it) {
            return new Answer<>(null, it.why());
        }
    }
}
