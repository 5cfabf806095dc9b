package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.RuleViolation;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Everything that was asked about the citizen in a case, the oldest first. */
public record InformationRequests(List<InformationRequest> all) {
    static final InformationRequests NONE = new InformationRequests(List.of());

    public boolean knows(UUID requestId) {
        return all.stream().anyMatch(it -> it.id().equals(requestId));
    }

    /** Whether the assessment waits for an answer. */
    public boolean awaited() {
        return all.stream().anyMatch(InformationRequest::awaited);
    }

    public boolean any(InformationRequest.Status status) {
        return all.stream().anyMatch(it -> it.status() == status);
    }

    public InformationRequest get(UUID requestId) {
        return all.stream()
                .filter(it -> it.id().equals(requestId))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("INFORMATION_REQUEST_UNKNOWN"));
    }

    public Stream<InformationRequest> outstandingUnder(UUID consentId) {
        return all.stream().filter(it -> it.outstanding() && consentId.equals(it.consentId()));
    }

    InformationRequests apply(InformationEvent event) {
        return switch (event) {
            case InformationEvent.Requested e -> with(Stream.concat(all.stream(), Stream.of(e.request())));
            case InformationEvent e -> with(all.stream().map(it -> it.id().equals(e.requestId()) ? it.after(e) : it));
        };
    }

    private static InformationRequests with(Stream<InformationRequest> changed) {
        return new InformationRequests(changed.toList());
    }
}
