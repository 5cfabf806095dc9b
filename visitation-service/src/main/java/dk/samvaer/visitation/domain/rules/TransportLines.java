package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.cases.ExternalFacts.Transport;
import dk.samvaer.visitation.domain.decision.DecisionRationale.TransportMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a draft determines about transport, and whether that is less than the citizen has. */
// TR-03, TR-05, DE-05
record TransportLines(Draft draft) {

    /**
     * The transport requests decided by this decision: settled, and not a line of an earlier decision. Transport is granted with the offer
     * only.
     */
    // TR-05
    List<Transport> decided() {
        var earlier = draft.theCase().decisions().lineIds();
        return draft.theCase().externalFacts().transports().stream()
                .filter(it -> it.status() != Transport.Status.REQUESTED && !earlier.contains(it.decisionLineId()))
                .filter(it -> draft.kind().leavesOffer() || it.status() != Transport.Status.GRANTED)
                .toList();
    }

    List<TransportMode> modes() {
        return decided().stream().map(TransportLines::mode).toList();
    }

    /** The mode of transport that the running grant has; empty where there is no such grant. */
    Optional<String> before() {
        return draft.grant().flatMap(ignored -> had()).map(TransportMode::mode);
    }

    /** How the citizen has been driven: as told with the terms that are to replace it, else as decided last. */
    Optional<TransportMode> had() {
        var told = decided().stream()
                .flatMap(it -> Stream.ofNullable(it.before())
                        .map(had -> new TransportMode(it.decisionLineId(), had.mode(), had.limits())))
                .findFirst();
        return told.or(() -> draft.theCase().decisions().lastGranted());
    }

    /** The mode of transport that the citizen has once this is decided. */
    Optional<String> after() {
        var decided = modes();
        return decided.isEmpty()
                ? before()
                : Optional.ofNullable(decided.getLast().mode());
    }

    boolean otherAsked(@Nullable String mode) {
        return draft.wish().filter(it -> it.otherTransport(mode)).isPresent();
    }

    /** Whether a mode of transport was asked for that nothing else in the decision answers. */
    // DE-05
    boolean askedInVain() {
        return (draft.kind().leavesOffer() || draft.refusesChange())
                && decided().isEmpty()
                && otherAsked(before().orElse(null));
    }

    /** From when other modes of transport are to replace those of the grant. */
    Stream<LocalDate> from() {
        return decided().stream().map(Transport::from).filter(Objects::nonNull);
    }

    /** Whether transport that was granted is refused, or is to be another one without having been asked for. */
    // TR-05, CP-10
    boolean worsens() {
        return had().isPresent() && !less().isEmpty();
    }

    /** The transport that is refused, that is less, and that which is another than before without having been asked for. */
    // PH-01
    List<TransportMode> less() {
        var before = had().map(TransportMode::mode);
        return decided().stream()
                .filter(it -> it.less()
                        || granted(it) == null
                        || before.filter(has -> otherUnasked(has, mode(it))).isPresent())
                .map(TransportLines::mode)
                .toList();
    }

    private boolean otherUnasked(String before, TransportMode now) {
        return !before.equals(now.mode())
                && draft.asked()
                        .filter(it -> Objects.equals(now.mode(), it.transportMode()))
                        .isEmpty();
    }

    private static TransportMode mode(Transport it) {
        return new TransportMode(it.decisionLineId(), granted(it), it.limits());
    }

    private static @Nullable String granted(Transport it) {
        return it.status() == Transport.Status.GRANTED ? it.mode() : null;
    }
}
