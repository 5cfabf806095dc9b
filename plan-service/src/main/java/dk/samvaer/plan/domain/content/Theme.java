package dk.samvaer.plan.domain.content;

/** The themes of VUM 2.0 that a goal may be about, with their codes in the code system FFB, {@code urn:oid:1.2.208.176.2.22}. */
// AS-03
public enum Theme {
    PHYSICAL_FUNCTIONS("a134c31d-d316-46d4-935e-e500874dbbe1", "Fysiske funktioner"),
    MENTAL_FUNCTIONS("25c5c614-305f-46cd-9891-55d564fc30cf", "Mentale funktioner"),
    HEALTH("4fb78b88-d3af-4cfb-84d7-f06daf423317", "Sundhedsforhold"),
    SOCIAL_CONDITIONS("e1836145-0c20-4e20-971e-d62dfe4ea1a0", "Sociale forhold"),
    RELATIONS("3856b434-f72e-42a5-b9d1-0cc93f48434b", "Relationer"),
    COMMUNITY_LIFE("dfbe6ff6-223b-436a-b864-8ba29bda41e2", "Samfundsliv"),
    COMMUNICATION("c2b186f9-9c10-478e-8345-2d2c37ab4c46", "Kommunikation"),
    MOBILITY("d1495b2c-1452-4e49-8dbe-8193af5d8823", "Mobilitet"),
    SELF_CARE("da3f488f-1742-4d00-b247-a7d47500b36b", "Egenomsorg"),
    PRACTICAL_TASKS("eef71492-65f5-4297-aa95-3c3a6866ddef", "Praktiske opgaver"),
    SURROUNDINGS("7445fb2b-0009-43d9-b49b-1b9782f2fcd9", "Omgivelser");

    private final String code;
    private final String danish;

    Theme(String code, String danish) {
        this.code = code;
        this.danish = danish;
    }

    public String code() {
        return code;
    }

    public String danish() {
        return danish;
    }
}
