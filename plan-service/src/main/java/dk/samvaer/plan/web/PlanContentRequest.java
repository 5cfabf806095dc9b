package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.content.Agreement;
import dk.samvaer.plan.domain.content.ExpectedDuration;
import dk.samvaer.plan.domain.content.Participant;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.SpecialMatter;
import dk.samvaer.starter.domain.Confidential;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The content of an action plan. While drafting, everything may be missing. */
record PlanContentRequest(
        @Size(max = 4_000) @Nullable Confidential purpose,
        @Size(max = 4_000) @Nullable Confidential intervention,
        @Valid @Nullable DurationRequest expectedDuration,
        @NotNull @Size(max = 20) List<@Valid @NotNull SpecialMatterRequest> specialMatters,
        @NotNull @Size(max = 50) List<@Valid @NotNull GoalRequest> goals,
        @NotNull @Size(max = 50) List<@Valid @NotNull ParticipantRequest> participants,
        @Size(max = 4_000) @Nullable Confidential citizenAbsence,
        @Size(max = 50) @Nullable List<@Valid @NotNull InvolvementRequest> involvement,
        @Size(max = 50) @Nullable List<@Valid @NotNull AgreementRequest> agreements) {

    enum DurationKind {
        PERMANENT,
        LIMITED
    }

    /** One of the special matters of a plan. */
    enum Subject {
        HOUSING,
        EMPLOYMENT,
        PERSONAL_HELP,
        TREATMENT,
        AIDS,
        OTHER
    }

    enum ParticipantRole {
        CITIZEN,
        GUARDIAN,
        PARTY_REPRESENTATIVE,
        COMPANION,
        RELATIVE,
        PEDAGOGICAL_STAFF,
        SUPPLIER,
        VISITATOR,
        OTHER
    }

    /** @param text needed unless it is permanent */
    record DurationRequest(
            @NotNull DurationKind kind,
            @Size(max = 4_000) @Nullable Confidential text) {
        ExpectedDuration duration() {
            return new ExpectedDuration(ExpectedDuration.Kind.valueOf(kind.name()), text);
        }
    }

    /** What the plan says of a matter, or else why it is not relevant. */
    record SpecialMatterRequest(
            @NotNull Subject subject,
            @Size(max = 4_000) @Nullable Confidential text,
            @Size(max = 4_000) @Nullable Confidential notRelevant) {
        SpecialMatter matter() {
            return new SpecialMatter(SpecialMatter.Subject.valueOf(subject.name()), text, notRelevant);
        }
    }

    record ParticipantRequest(
            @NotNull ParticipantRole role,
            @Size(max = 200) @Nullable Confidential name) {
        Participant participant() {
            return new Participant(Participant.Role.valueOf(role.name()), name);
        }
    }

    /** What the supplier of another measure has agreed to do. */
    record AgreementRequest(
            @NotNull @Pattern(regexp = "85|107|108") String section,
            @NotBlank @Size(max = 50) String supplierId,
            @NotNull @NotBlank @Size(max = 4_000) Confidential what,
            @NotNull @NotBlank @Size(max = 4_000) Confidential when,
            @NotNull @NotBlank @Size(max = 4_000) Confidential told) {
        Agreement agreement() {
            return new Agreement(section, supplierId, what, when, told);
        }
    }

    PlanContent content() {
        return new PlanContent(
                purpose,
                intervention,
                expectedDuration == null ? null : expectedDuration.duration(),
                specialMatters.stream().map(SpecialMatterRequest::matter).toList(),
                GoalRequest.numbered(goals),
                participants.stream().map(ParticipantRequest::participant).toList(),
                citizenAbsence,
                InvolvementRequest.all(involvement),
                agreements == null
                        ? List.of()
                        : agreements.stream().map(AgreementRequest::agreement).toList());
    }
}
