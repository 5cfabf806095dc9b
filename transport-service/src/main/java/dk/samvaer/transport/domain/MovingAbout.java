package dk.samvaer.transport.domain;

/**
 * How reduced the citizen's ability is to move about by means of transport: the national sub-theme on the national scale
 * (funktionsevneniveau). No mode and no refusal is ever computed from it.
 */
// R50, AS-05, AS-06
public enum MovingAbout {
    NONE("b508ff66-6326-4862-a6d7-7bbf184c9823", "Ingen nedsat", "None"),
    LIGHT("8328ce4a-6238-4f73-bf1a-74aadb68eff8", "Let nedsat", "Light"),
    MODERATE("5bdde847-2837-416b-ab63-bbff8b7aa531", "Moderat nedsat", "Moderate"),
    SEVERE("cae545f5-2813-4d79-98fc-0a7d770af3cd", "Svært nedsat", "Severe"),
    COMPLETE("832ae90b-23b5-4063-80aa-0b81bdce680e", "Fuldstændig nedsat", "Complete"),
    NOT_ASSESSED("1c327095-107f-4b96-88d0-ec562cb980be", "Ikke vurderet", "Not assessed");

    /** The sub-theme "Færdes med transportmidler" in the national catalogue (FFB). */
    public static final String SUB_THEME = "eff3385d-01fa-4c9c-9850-52e179243f21";

    private final String code;
    private final String danish;
    private final String english;

    MovingAbout(String code, String danish, String english) {
        this.code = code;
        this.danish = danish;
        this.english = english;
    }

    public String code() {
        return code;
    }

    public String danish() {
        return danish;
    }

    public String english() {
        return english;
    }
}
