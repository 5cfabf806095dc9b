package dk.samvaer.visitation.web.cases;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A request that consists of a reason only. */
public record Reason(@NotBlank @Size(max = 10_000) Confidential reason) {}
