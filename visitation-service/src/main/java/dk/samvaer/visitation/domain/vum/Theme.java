package dk.samvaer.visitation.domain.vum;

/** What an assessment is about. Which themes there are, and which of them are scored, depends on the version of the method. */
// AS-03, AS-04
public enum Theme {
    PHYSICAL_FUNCTIONS,
    MENTAL_FUNCTIONS,
    HEALTH,
    SOCIAL_CONDITIONS,
    RELATIONS,
    COMMUNITY_LIFE,
    COMMUNICATION,
    MOBILITY,
    SELF_CARE,
    PRACTICAL_TASKS,
    SURROUNDINGS,
    PHYSICAL_IMPAIRMENT,
    MENTAL_IMPAIRMENT,
    SOCIAL_PROBLEM,
    PRACTICAL_TASKS_AT_HOME,
    SOCIAL_LIFE
}
