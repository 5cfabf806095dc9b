package dk.samvaer.visitation.web.cases;

import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why something is done, or asked for, where nothing else needs to be said about it. */
public record Reason(@NotBlank @Size(max = 10_000) Confidential reason) {}
