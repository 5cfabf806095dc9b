package dk.samvaer.visitation.domain.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** All complaints about one decision, the oldest first. */
public record Complaints(List<Complaint> all) {
    public static final Complaints NONE = new Complaints(List.of());

    Optional<Complaint> find(UUID complaintId) {
        return all.stream().filter(it -> it.id().equals(complaintId)).findFirst();
    }

    boolean pending() {
        return all.stream().anyMatch(Complaint::pending);
    }

    Complaints plus(Complaint another) {
        return new Complaints(Stream.concat(all.stream(), Stream.of(another)).toList());
    }

    Complaints with(UUID complaintId, UnaryOperator<Complaint> change) {
        return new Complaints(all.stream()
                .map(it -> it.id().equals(complaintId) ? change.apply(it) : it)
                .toList());
    }
}
