package dk.samvaer.e2e.history;

import dk.samvaer.e2e.history.Finding.Kind;
import java.util.Set;
import java.util.stream.Stream;

/** Outboxes are empty, consumers have read all, nothing but poison is parked, and every journey has come to its end. */
final class NothingWaits implements Rule {
    private static final Set<String> WAITS_FOR_OTHERS = Set.of("MISSING", "BEHIND");

    @Override
    public Stream<Finding> check(Evidence run) {
        RunHistory left = run.run();
        return Stream.of(
                        left.documents().stream().filter(it -> it.unsent() > 0).map(NothingWaits::unsent),
                        left.lag().entrySet().stream()
                                .filter(it -> it.getValue() > 0)
                                .map(it -> stuck("", it.getValue() + " records wait for " + it.getKey())),
                        left.parked().stream()
                                .filter(it -> !left.poison().contains(it.place()))
                                .map(NothingWaits::parked),
                        left.walks().stream()
                                .filter(it -> !it.ended())
                                .map(it ->
                                        stuck(it.caseId(), "journey " + it.number() + " ended early: " + it.trouble())))
                .flatMap(it -> it);
    }

    private static Finding unsent(KeptDocument document) {
        return stuck(
                document.caseId(),
                document.kind() + " " + document.id() + " has " + document.unsent() + " events in its outbox");
    }

    private static Finding parked(ParkedRecord parked) {
        String what = parked.service() + " has parked " + parked.type() + " of " + parked.place() + ": "
                + parked.reason() + " " + parked.detail();
        return WAITS_FOR_OTHERS.contains(parked.reason())
                ? stuck(parked.caseId(), what)
                : new Finding(Kind.PARKED, parked.caseId(), what);
    }

    private static Finding stuck(String caseId, String what) {
        return new Finding(Kind.STUCK, caseId, what);
    }
}
