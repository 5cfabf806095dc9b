package dk.samvaer.plan.domain;

import static dk.samvaer.starter.domain.RuleViolation.unless;

import dk.samvaer.plan.domain.disclosure.Disclosure;
import dk.samvaer.plan.domain.disclosure.Part;
import dk.samvaer.plan.domain.offer.Party;
import dk.samvaer.starter.domain.Actor;
import dk.samvaer.starter.domain.Confidential;
import dk.samvaer.starter.domain.DanishTime;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Giving the supplier parts of the version in force, with the citizen's consent or because its work needs them. */
// AP-08, CO-01
public final class Disclosing {
    private final ActionPlan plan;
    private final Actor by;
    private final LocalDate today;

    Disclosing(ActionPlan plan, Actor by, Instant now) {
        this.plan = plan;
        this.by = by;
        this.today = DanishTime.day(now);
    }

    /** Nobody consents to a version before it is adopted. */
    public List<ActionPlanEvent> consent(int version, Set<Part> parts, Party.Word word) {
        plan.require(ActionPlanAct.DISCLOSE);
        word.requireValid(by, today);
        unless(!word.on().isBefore(inForce(version).adoptedOn()), "DATE_BEFORE_ADOPTION");
        return disclosed(version, parts, word.on(), word.party(), null);
    }

    public List<ActionPlanEvent> findNecessary(int version, Set<Part> parts, Confidential reason) {
        plan.require(ActionPlanAct.DISCLOSE);
        inForce(version);
        unless(!parts.contains(Part.HOLISTIC_PLAN), "CONSENT_REQUIRED");
        unless(!reason.isBlank(), "REASON_REQUIRED");
        return disclosed(version, parts, today, null, reason);
    }

    /** A consent may be withdrawn at any time, also while the case is closed; the day may lie ahead. */
    public List<ActionPlanEvent> withdraw(int number, Party.Word word, LocalDate from) {
        word.requireValid(by, today);
        plan.disclosures().requireWithdrawable(number, from.isBefore(word.on()) ? from : word.on());
        unless(!from.isBefore(word.on()), "DATE_BEFORE_WITHDRAWAL");
        return List.of(new ActionPlanEvent.ConsentWithdrawn(number, from));
    }

    private List<ActionPlanEvent> disclosed(
            int version, Set<Part> parts, LocalDate from, @Nullable Party consentBy, @Nullable Confidential reason) {
        unless(!parts.isEmpty(), "PART_REQUIRED");
        return List.of(new ActionPlanEvent.Disclosed(
                new Disclosure(plan.disclosures().next(), version, parts, from, consentBy, reason, by, null)));
    }

    private AdoptedPlan inForce(int version) {
        var adopted = plan.versions().adopted();
        unless(adopted != null && adopted.version() == version, "PLAN_VERSION_NOT_IN_FORCE");
        return Objects.requireNonNull(adopted);
    }
}
