package dk.samvaer.e2e.load;

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
    private static final int SHOWN = 400;

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
        long epoch = System.currentTimeMillis();
        long begun = System.nanoTime();
        try {
            Answer answer = Rest.PLAIN.send(request);
            boolean failed = answer.status() >= 500;
            String trouble = failed
                    ? answer.text().substring(0, Math.min(SHOWN, answer.text().length()))
                    : "";
            boolean retryAfter = !answer.header("Retry-After").isEmpty();
            log.add(new Attempt(
                    epoch, microsSince(begun), CommandLog.act(request), answer.status(), retryAfter, trouble));
            mayHaveArrived = failed;
            return failed ? Optional.empty() : Optional.of(answer);
        } catch (UncheckedIOException unreachable) {
            mayHaveArrived = !(unreachable.getCause() instanceof ConnectException);
            String trouble = (mayHaveArrived ? "" : Attempt.NO_CONNECTION + ": ") + unreachable.getCause();
            log.add(new Attempt(epoch, microsSince(begun), CommandLog.act(request), 0, false, trouble));
            return Optional.empty();
        }
    }

    private static long microsSince(long begun) {
        return (System.nanoTime() - begun) / 1_000;
    }
}
