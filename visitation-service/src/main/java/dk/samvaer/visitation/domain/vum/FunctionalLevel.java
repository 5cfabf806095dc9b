package dk.samvaer.visitation.domain.vum;

/** The overall functional level that the visitator chooses: how much support the citizen needs in the offer. */
// Service declaration; TG-04, R14 to R19
public enum FunctionalLevel {
    L0(
            "Udføres selvstændigt af borgeren med tilbuddets opmærksomhed på vedligeholdelse af"
                    + " færdigheder/funktioner.",
            "Done independently; the offer watches that skills are kept."),
    L1(
            "Udføres af borgeren som aktiv part med let støtte fra medarbejderen.",
            "The citizen is the active party, with light support."),
    L2(
            "Udføres i fællesskab mellem borger og medarbejder med moderat støtte fra medarbejderen.",
            "Done jointly, with moderate support."),
    L3(
            "Udføres med omfattende støtte af medarbejderen med mindre aktiv deltagelse af borgeren.",
            "Done with extensive support; the citizen is less active."),
    L4(
            "Udføres med fuld overtagende støtte af medarbejderen. Borgeren er ude af stand til at medvirke.",
            "Done with full take-over support; the citizen is unable to take part.");

    private final Term term;

    FunctionalLevel(String danish, String english) {
        this.term = Term.of(danish, english);
    }

    /** @param number 0 to 4 */
    public static FunctionalLevel of(int number) {
        return values()[number];
    }

    public int number() {
        return ordinal();
    }

    public Term term() {
        return term;
    }
}
