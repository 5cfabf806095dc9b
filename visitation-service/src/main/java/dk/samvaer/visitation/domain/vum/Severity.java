package dk.samvaer.visitation.domain.vum;

/** The national scale of a theme (funktionsevneniveau). Not the functional level: neither is ever computed from the other. */
// AS-05, AS-06
public enum Severity {
    NONE("b508ff66-6326-4862-a6d7-7bbf184c9823", "Ingen nedsat", "None"),
    LIGHT("8328ce4a-6238-4f73-bf1a-74aadb68eff8", "Let nedsat", "Light"),
    MODERATE("5bdde847-2837-416b-ab63-bbff8b7aa531", "Moderat nedsat", "Moderate"),
    SEVERE("cae545f5-2813-4d79-98fc-0a7d770af3cd", "Svært nedsat", "Severe"),
    COMPLETE("832ae90b-23b5-4063-80aa-0b81bdce680e", "Fuldstændig nedsat", "Complete"),
    NOT_ASSESSED("1c327095-107f-4b96-88d0-ec562cb980be", "Ikke vurderet", "Not assessed");

    private final Term term;

    Severity(String code, String danish, String english) {
        this.term = new Term(code, danish, english);
    }

    public Term term() {
        return term;
    }
}
