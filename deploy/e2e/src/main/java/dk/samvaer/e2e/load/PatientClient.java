package dk.samvaer.e2e.torture;

import dk.samvaer.local.platform.Pause;
import dk.samvaer.local.platform.Rest;
import dk.samvaer.local.platform.Rest.Answer;
import java.io.UncheckedIOException;
import java.net.ConnectException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * A client as the contract asks for: it repeats what was not answered, and for some time what was refused, under the same key, and notes what
 * was acknowledged.
 */
final class PatientClient implements Rest.Exchange {
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** A rule may forbid what it will allow once the service has read what another one has told. */
    private static final Duration UNTIL_TOLD = Duration.ofMinutes(3);

    private final int walk;
    private final CommandLog log;
    private final BooleanSupplier isOver;
    private boolean mayHaveArrived;

    /** @param isOver whether it is no use to go on asking */
    PatientClient(int walk, CommandLog log, BooleanSupplier isOver) {
        this.walk = walk;
        this.log = log;
        this.isOver = isOver;
    }

    @Override
    public Answer send(HttpRequest request) {
        String id = UUID.randomUUID().toString();
        HttpRequest traced = HttpRequest.newBuilder(request, (name, value) -> true)
                .setHeader("Correlation-Id", id)
                .build();
        long untilTold = System.nanoTime() + UNTIL_TOLD.toNanos();
        int unanswered = 0;
        while (!isOver.getAsBoolean()) {
            Optional<Answer> answer = attempt(traced);
            boolean tooEarly = answer.filter(it -> it.status() == 409).isPresent() && System.nanoTime() - untilTold < 0;
            if (answer.isPresent() && !tooEarly) {
                log.note(walk, id, request, answer.get(), unanswered);
                return answer.get();
            }
            unanswered += mayHaveArrived ? 1 : 0;
            Pause.of(PAUSE);
        }
        throw new IllegalStateException("no answer to " + request.method() + " " + request.uri());
    }

    private Optional<Answer> attempt(HttpRequest request) {
        mayHaveArrived = false;
        try {
            Answer answer = Rest.PLAIN.send(request);
            if (answer.status() < 500) {
                return Optional.of(answer);
            }
            mayHaveArrived = true;
            log.trouble(String.valueOf(answer.status()));
        } catch (UncheckedIOException unreachable) {
            mayHaveArrived = !(unreachable.getCause() instanceof ConnectException);
            log.trouble(mayHaveArrived ? "no answer" : "no connection");
        }
        return Optional.empty();
    }
}
