package dk.samvaer.plan.web;

import dk.samvaer.plan.domain.content.Agreement;
import dk.samvaer.plan.domain.content.ExpectedDuration;
import dk.samvaer.plan.domain.content.Involvement;
import dk.samvaer.plan.domain.content.Participant;
import dk.samvaer.plan.domain.content.PlanContent;
import dk.samvaer.plan.domain.content.SpecialMatter;
import dk.samvaer.plan.domain.disclosure.Part;
import dk.samvaer.starter.domain.Confidential;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a plan says, as far as the reader may see it. */
public record PlanContentView(
        @Nullable Confidential purpose,
        @Nullable Confidential intervention,
        @Nullable DurationView expectedDuration,
        List<SpecialMatterView> specialMatters,
        List<GoalView> goals,
        List<ParticipantView> participants,
        @Nullable Confidential citizenAbsence,
        List<InvolvementView> involvement,
        List<AgreementView> agreements) {

    public enum DurationKind {
        PERMANENT,
        LIMITED
    }

    /** One of the special matters of a plan. */
    public enum Subject {
        HOUSING,
        EMPLOYMENT,
        PERSONAL_HELP,
        TREATMENT,
        AIDS,
        OTHER
    }

    public enum ParticipantRole {
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

    /** How the supplier of another measure took part. */
    public enum InvolvementKind {
        PARTICIPATED,
        CONTRIBUTED_IN_WRITING,
        INVITED_DECLINED
    }

    public record DurationView(DurationKind kind, @Nullable Confidential text) {
        static @Nullable DurationView of(@Nullable ExpectedDuration it) {
            return it == null
                    ? null
                    : new DurationView(DurationKind.valueOf(it.kind().name()), it.text());
        }
    }

    /** What the plan says of a matter, or else why it is not relevant. */
    public record SpecialMatterView(
            Subject subject,
            @Nullable Confidential text,
            @Nullable Confidential notRelevant) {
        static SpecialMatterView of(SpecialMatter it) {
            return new SpecialMatterView(Subject.valueOf(it.subject().name()), it.text(), it.notRelevant());
        }
    }

    /** Somebody who took part in drawing the plan up. */
    public record ParticipantView(
            ParticipantRole role, @Nullable Confidential name) {
        static ParticipantView of(Participant it) {
            return new ParticipantView(ParticipantRole.valueOf(it.role().name()), it.name());
        }
    }

    public record InvolvementView(
            String section,
            String supplierId,
            InvolvementKind involvement,
            @Nullable Confidential reason) {
        static InvolvementView of(Involvement it) {
            return new InvolvementView(
                    it.section(),
                    it.supplierId(),
                    InvolvementKind.valueOf(it.kind().name()),
                    it.reason());
        }
    }

    /** What the supplier of another measure has agreed to do. */
    public record AgreementView(
            String section, String supplierId, Confidential what, Confidential when, Confidential told) {
        static AgreementView of(Agreement it) {
            return new AgreementView(it.section(), it.supplierId(), it.what(), it.when(), it.told());
        }
    }

    /** @param parts those that the reader sees besides purpose and goals */
    // AP-08
    static PlanContentView of(PlanContent content, Set<Part> parts) {
        return new PlanContentView(
                content.purpose(),
                parts.contains(Part.INTERVENTION) ? content.intervention() : null,
                parts.contains(Part.DURATION) ? DurationView.of(content.duration()) : null,
                given(parts, Part.SPECIAL_MATTERS, content.matters(), SpecialMatterView::of),
                GoalView.all(content.goals(), parts.contains(Part.CITIZENS_VIEW)),
                given(parts, Part.PARTICIPANTS, content.participants(), ParticipantView::of),
                parts.contains(Part.PARTICIPANTS) ? content.citizenAbsence() : null,
                given(parts, Part.COORDINATION, content.involvement(), InvolvementView::of),
                given(parts, Part.COORDINATION, content.agreements(), AgreementView::of));
    }

    private static <T, V> List<V> given(Set<Part> parts, Part part, List<T> all, Function<T, V> view) {
        return parts.contains(part) ? all.stream().map(view).toList() : List.of();
    }
}
