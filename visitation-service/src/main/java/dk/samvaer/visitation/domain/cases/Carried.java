package dk.samvaer.visitation.domain.cases;

import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.RuleViolation;
import dk.samvaer.visitation.domain.assessment.Assessment;
import dk.samvaer.visitation.domain.enquiry.Wish;
import dk.samvaer.visitation.domain.plan.CasePlan;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stems from an earlier decision process. It counts in this one only when a visitator has found it still right; what was said of
 * transport is said anew.
 *
 * @param plan null where none was offered, or where the offer runs by that plan
 * @param transport the lines and wishes about transport
 */
// AS-01, AP-02, DU-05
public record Carried(
        @Nullable UUID assessmentId, @Nullable CasePlan plan, Set<UUID> transport, List<Reaffirmation> reaffirmations) {
    static final Carried NOTHING = new Carried(null, null, Set.of(), List.of());

    /** What a decision rests on. */
    public enum Part {
        ASSESSMENT,
        PLAN
    }

    /** That somebody has found parts still right. */
    public record Reaffirmation(Set<Part> parts, LocalDate on, Actor by, Confidential reason) {}

    /** @param before the case when the process begins */
    static Carried from(Case before) {
        var assessment = before.assessments().completed().map(Assessment::id).orElse(null);
        var grant = before.grant();
        return grant != null && grant.running()
                ? new Carried(assessment, null, Set.of(), List.of())
                : new Carried(assessment, before.externalFacts().plan(), transportOf(before), List.of());
    }

    public boolean assessmentCounts(Assessments now) {
        return assessmentId == null
                || reaffirmed(Part.ASSESSMENT)
                || now.completed().filter(it -> it.id().equals(assessmentId)).isEmpty();
    }

    public boolean planCounts(@Nullable CasePlan now) {
        return plan == null || reaffirmed(Part.PLAN) || now == null || !same(plan, now);
    }

    /** Whether somebody has spoken of transport in this process. */
    public boolean transportConsidered(Case now) {
        var stated = now.externalFacts().plan();
        boolean byPlan = stated != null && stated.transportStatus() != null && planCounts(stated);
        return byPlan || !transport.containsAll(transportOf(now));
    }

    /** The parts that do not count yet. */
    public Set<Part> outdated(Case now) {
        var parts = EnumSet.noneOf(Part.class);
        if (!assessmentCounts(now.assessments())) {
            parts.add(Part.ASSESSMENT);
        }
        if (!planCounts(now.externalFacts().plan())) {
            parts.add(Part.PLAN);
        }
        return parts;
    }

    public Reaffirmation reaffirm(Set<Part> parts, Case now, Confidential reason, Actor by, LocalDate today) {
        RuleViolation.unless(!parts.isEmpty() && outdated(now).containsAll(parts), "NOTHING_TO_REAFFIRM");
        RuleViolation.unless(!reason.isBlank(), "REASON_REQUIRED");
        return new Reaffirmation(parts, today, by, reason);
    }

    Carried with(Reaffirmation one) {
        var all = Stream.concat(reaffirmations.stream(), Stream.of(one)).toList();
        return new Carried(assessmentId, plan, transport, all);
    }

    private boolean reaffirmed(Part part) {
        return reaffirmations.stream().anyMatch(it -> it.parts().contains(part));
    }

    private static Set<UUID> transportOf(Case it) {
        var lines = it.externalFacts().transports().stream().map(ExternalFacts.Transport::decisionLineId);
        var wishes = it.intake().wishes().all().stream()
                .filter(wish -> wish.isFor(Wish.Subject.NO_TRANSPORT) && wish.holds())
                .map(Wish::id);
        return Stream.concat(lines, wishes).collect(Collectors.toSet());
    }

    /** A plan that is offered again, answered anew or has another version is another basis; a follow-up changes nothing. */
    private static boolean same(CasePlan before, CasePlan now) {
        return before.id().equals(now.id())
                && before.status() == now.status()
                && before.offeredOn().equals(now.offeredOn())
                && Objects.equals(before.version(), now.version());
    }
}
