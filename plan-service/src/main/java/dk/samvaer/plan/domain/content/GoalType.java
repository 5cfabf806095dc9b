package dk.samvaer.plan.domain.content;

/** The national types of goals with their codes in the code system FFB, {@code urn:oid:1.2.208.176.2.22}. */
public enum GoalType {
    DEVELOP("d41c8072-52f8-42b5-9375-ddbea454d27f", "Udvikle"),
    RETAIN("10752a63-00b4-4958-b7f4-9f3a18f74266", "Fastholde"),
    LIMIT_LOSS("e47c22bd-d88d-48ab-882b-419923e1f44e", "Begrænse tab");

    private final String code;
    private final String danish;

    GoalType(String code, String danish) {
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
