package dk.samvaer.visitation.domain.reference;

/** The themes of VUM 2.0 with their national codes (FFB). */
// AS-03; code system urn:oid:1.2.208.176.2.22
public enum Theme {
    PHYSICAL_FUNCTIONS(Area.FUNCTIONS, "a134c31d-d316-46d4-935e-e500874dbbe1"),
    MENTAL_FUNCTIONS(Area.FUNCTIONS, "25c5c614-305f-46cd-9891-55d564fc30cf"),
    HEALTH(Area.FUNCTIONS, "4fb78b88-d3af-4cfb-84d7-f06daf423317"),
    SOCIAL_CONDITIONS(Area.FUNCTIONS, "e1836145-0c20-4e20-971e-d62dfe4ea1a0"),
    RELATIONS(Area.ACTIVITY, "3856b434-f72e-42a5-b9d1-0cc93f48434b"),
    COMMUNITY_LIFE(Area.ACTIVITY, "dfbe6ff6-223b-436a-b864-8ba29bda41e2"),
    COMMUNICATION(Area.ACTIVITY, "c2b186f9-9c10-478e-8345-2d2c37ab4c46"),
    MOBILITY(Area.ACTIVITY, "d1495b2c-1452-4e49-8dbe-8193af5d8823"),
    SELF_CARE(Area.ACTIVITY, "da3f488f-1742-4d00-b247-a7d47500b36b"),
    PRACTICAL_TASKS(Area.ACTIVITY, "eef71492-65f5-4297-aa95-3c3a6866ddef"),
    SURROUNDINGS(Area.ENVIRONMENT, "7445fb2b-0009-43d9-b49b-1b9782f2fcd9");

    /** Whether a theme is scored: activity always, functions where it helps, the environment never. */
    public enum Area {
        FUNCTIONS,
        ACTIVITY,
        ENVIRONMENT
    }

    private final Area area;
    private final String code;

    Theme(Area area, String code) {
        this.area = area;
        this.code = code;
    }

    public Area area() {
        return area;
    }

    public String code() {
        return code;
    }
}
