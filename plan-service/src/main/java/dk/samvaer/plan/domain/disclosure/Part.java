package dk.samvaer.plan.domain.disclosure;

/** The parts of a plan that a supplier sees only for a reason. Purpose, goals and transport are always given. */
// SEL § 141(5); AP-08
public enum Part {
    INTERVENTION,
    DURATION,
    SPECIAL_MATTERS,
    PARTICIPANTS,
    CITIZENS_VIEW,
    COORDINATION,
    /** That the plan is one part of a holistic plan, which takes its place; never without consent. */
    HOLISTIC_PLAN
}
