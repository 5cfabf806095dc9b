package dk.samvaer.plan.domain.content;

/** What a goal is for. */
// SEL § 104; R5, TG-09
public enum Aim {
    DEVELOP(GoalType.DEVELOP),
    /** The national codes have no goal type of its own for regaining what was lost; it develops. */
    REHABILITATE(GoalType.DEVELOP),
    MAINTAIN(GoalType.RETAIN);

    private final GoalType goalType;

    Aim(GoalType goalType) {
        this.goalType = goalType;
    }

    public GoalType goalType() {
        return goalType;
    }
}
