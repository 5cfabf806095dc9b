package dk.samvaer.visitation.domain.enquiry;

import dk.samvaer.starter.domain.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that the citizen has asked for in the case. */
// PH-01, DE-01
public record Wishes(List<Wish> all) {
    public static final Wishes NONE = new Wishes(List.of());

    public Optional<Wish> find(@Nullable UUID wishId) {
        return all.stream().filter(it -> it.id().equals(wishId)).findFirst();
    }

    public Wish get(UUID wishId) {
        return find(wishId).orElseThrow(() -> new RuleViolation("WISH_UNKNOWN"));
    }

    /** The wish, unless it was withdrawn. */
    public Optional<Wish> holding(@Nullable UUID wishId) {
        return find(wishId).filter(Wish::holds);
    }

    public Wishes with(Wish one) {
        return new Wishes(Stream.concat(all.stream(), Stream.of(one)).toList());
    }

    public Wishes withdrawn(UUID wishId, LocalDate on) {
        return new Wishes(all.stream()
                .map(it -> it.id().equals(wishId) ? it.withdrawn(on) : it)
                .toList());
    }
}
