package dk.samvaer.transport.domain;

import dk.samvaer.starter.domain.Ids;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which determinations about one transport a decision has carried. Nothing takes effect before.
 *
 * @param carried whether a decision that grants or refuses it was issued
 * @param proposed how many other modes have been proposed
 * @param waiting the modes that no decision has carried yet, oldest first
 */
// TR-03, DE-05, C4
public record Determinations(boolean carried, int proposed, List<Proposal> waiting) {
    static final Determinations NONE = new Determinations(false, 0, List.of());

    /**
     * Other terms and the line of the decision that is to carry them.
     *
     * @param lessens whether the citizen gets less than before without having asked for it; another mode alone is no less
     */
    public record Proposal(UUID lineId, GrantedMode mode, boolean lessens) {}

    static UUID lineId(UUID transportGrantId, int number) {
        return Ids.derive(transportGrantId, number == 0 ? "decision-line" : "decision-line/" + number);
    }

    /** Whether one of the lines is, or was, to carry something about this transport. */
    public boolean determines(UUID transportGrantId, Collection<UUID> lines) {
        return IntStream.rangeClosed(0, proposed).anyMatch(it -> lines.contains(lineId(transportGrantId, it)));
    }

    Proposal propose(UUID transportGrantId, GrantedMode mode, boolean lessens) {
        return new Proposal(lineId(transportGrantId, proposed + 1), mode, lessens);
    }

    /** The newest mode that waits for its decision. */
    public Optional<Proposal> newest() {
        return waiting.isEmpty() ? Optional.empty() : Optional.of(waiting.getLast());
    }

    boolean modeWaits() {
        return !waiting.isEmpty();
    }

    /** The waiting mode that these lines carry. */
    Optional<Proposal> mode(Collection<UUID> lines) {
        return waiting.stream().filter(it -> lines.contains(it.lineId())).findFirst();
    }

    Determinations byDecision() {
        return new Determinations(true, proposed, waiting);
    }

    Determinations with(Proposal next) {
        var all = Stream.concat(waiting.stream(), Stream.of(next)).toList();
        return new Determinations(carried, proposed + 1, all);
    }

    /** A mode that was proposed before the decided one waits for nothing any more. */
    Determinations without(Proposal decided) {
        var later = waiting.subList(waiting.indexOf(decided) + 1, waiting.size());
        return new Determinations(carried, proposed, List.copyOf(later));
    }

    /** What is determined and waits for its decision is internal: the party sees it as being assessed. */
    // TR-03
    public TransportGrant.State shownToParty(TransportGrant.State state) {
        boolean determined = state == TransportGrant.State.GRANTED || state == TransportGrant.State.REFUSED;
        return determined && !carried ? TransportGrant.State.ASSESSED : state;
    }
}
