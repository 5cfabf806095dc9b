package dk.samvaer.visitation.web.view;

/** The codes of the assessment method (VUM). */
public final class VumCodes {
    private VumCodes() {}

    /** What an assessment is about; which themes there are depends on the version of the method. */
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

    /** The national scale of a theme (funktionsevneniveau), which is not the functional level. */
    public enum Severity {
        NONE,
        LIGHT,
        MODERATE,
        SEVERE,
        COMPLETE,
        NOT_ASSESSED
    }

    /** The national scale of the need for support (støttebehovsniveau). */
    public enum SupportNeed {
        NONE,
        LIGHT,
        MODERATE,
        HIGH,
        COMPLETE,
        NOT_ASSESSED
    }

    /** Who told what the assessment says of a theme (kilde). */
    public enum Informant {
        CITIZEN,
        CASEWORKER,
        SUPPLIER,
        OTHER
    }
}
