package dk.samvaer.visitation.domain.vum;

/** The national scale of how much support somebody needs (støttebehovsniveau): neither the severity of a theme nor the functional level. */
// AS-05, AS-06
public enum SupportNeed {
    NONE("ae9f388a-91c3-46cf-af55-f81952f2977c", "Intet", "None"),
    LIGHT("dd628e73-d6c9-4837-a2b8-aa62d73bd6ae", "Let", "Light"),
    MODERATE("401a397b-b3aa-4ca3-8b23-bd8f99dd3f76", "Moderat", "Moderate"),
    HIGH("b99a0790-4d70-4152-b149-3fe58b745583", "Højt", "High"),
    COMPLETE("e99763d6-6c43-4969-ad52-2b1a7055f9dc", "Fuldstændigt", "Complete"),
    NOT_ASSESSED("2254dac8-8aa3-4334-8502-9720194f49ad", "Ikke vurderet", "Not assessed");

    private final Term term;

    SupportNeed(String code, String danish, String english) {
        this.term = new Term(code, danish, english);
    }

    public Term term() {
        return term;
    }
}
