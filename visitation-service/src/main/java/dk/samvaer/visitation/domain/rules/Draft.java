package dk.samvaer.visitation.domain.rules;

import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.assessment.Findings;
import dk.samvaer.visitation.domain.cases.Case;
import dk.samvaer.visitation.domain.cases.Decision;
import dk.samvaer.visitation.domain.cases.Drafting;
import dk.samvaer.visitation.domain.cases.ExternalFacts.Transport;
import dk.samvaer.visitation.domain.cases.Grant;
import dk.samvaer.visitation.domain.decision.DecisionKind;
import dk.samvaer.visitation.domain.decision.DecisionLine;
import dk.samvaer.visitation.domain.decision.DecisionRationale.TransportMode;
import dk.samvaer.visitation.domain.decision.Recommendation;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A draft decision together with the case and the citizen's birth date, as the rules need it. */
public record Draft(Case theCase, Decision decision, LocalDate birthDate) {

    Recommendation what() {
        return decision.recommendation();
    }

    DecisionKind kind() {
        return what().kind();
    }

    public Drafting drafting() {
        return decision.drafting();
    }

    Optional<Findings> findings() {
        return theCase.assessments().completed().map(Assessment::findings);
    }

    /** The running grant, if there is one. */
    Optional<Grant> grant() {
        return Optional.ofNullable(theCase.grant()).filter(Grant::running);
    }

    public List<DecisionLine> lines() {
        return DecisionLines.of(this);
    }

    /** The transport requests decided by this decision: settled, and not a line of an earlier decision. */
    List<Transport> transports() {
        var earlier = theCase.decisions().lineIds();
        return theCase.externalFacts().transports().stream()
                .filter(it -> it.status() != Transport.Status.REQUESTED && !earlier.contains(it.decisionLineId()))
                .toList();
    }

    List<TransportMode> transportModes() {
        return transports().stream()
                .map(it -> new TransportMode(it.decisionLineId(), grantedMode(it)))
                .toList();
    }

    /** The codes of the suppliers and modes of transport that it mentions. */
    Stream<String> codes() {
        return Stream.concat(what().codes(), transportModes().stream().map(TransportMode::mode))
                .filter(Objects::nonNull);
    }

    // DE-01
    boolean fullyFavourable() {
        return what().fullyFavourable(lines(), transportModes());
    }

    /** Whether it goes against the party, in whole or in part. */
    // PH-01
    boolean adverse() {
        boolean less = kind() != DecisionKind.CHANGE
                || reduces()
                || lines().stream().anyMatch(it -> it.outcome().denies());
        return less && !fullyFavourable();
    }

    /** Whether it refuses a change of the grant that the citizen asked for. */
    boolean refusesChange() {
        return kind() == DecisionKind.REFUSAL && grant().isPresent();
    }

    boolean reduces() {
        return kind() == DecisionKind.CHANGE
                && grant().filter(
                                it -> what().terms().daysPerWeek() < it.terms().daysPerWeek())
                        .isPresent();
    }

    private static @Nullable String grantedMode(Transport it) {
        return it.status() == Transport.Status.GRANTED ? it.mode() : null;
    }
}
