package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the supplier of another measure was involved.
 *
 * @param reason needed where the supplier was invited and declined
 */
record InvolvementRequest(
        @NotNull @Pattern(regexp = "85|107|108") String section,
        @NotBlank @Size(max = 50) String supplierId,
        @NotNull Kind involvement,
        @Size(max = 4_000) @Nullable Confidential reason) {

    /** How the supplier took part. */
    enum Kind {
        PARTICIPATED,
        CONTRIBUTED_IN_WRITING,
        INVITED_DECLINED
    }

    static List<Involvement> all(@Nullable List<InvolvementRequest> given) {
        return given == null
                ? List.of()
                : given.stream().map(InvolvementRequest::entry).toList();
    }

    private Involvement entry() {
        return new Involvement(section, supplierId, Involvement.Kind.valueOf(involvement.name()), reason);
    }
}
