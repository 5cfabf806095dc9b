package dk.samvaer.visitation.domain.vum;

/** The overall functional level that the visitator chooses: how much support the citizen needs in the offer, in five bands of percent. */
// Service declaration; TG-04, R14 to R19
public enum FunctionalLevel {
    L0(
            0,
            0,
            "Udføres selvstændigt af borgeren med tilbuddets opmærksomhed på vedligeholdelse af"
                    + " færdigheder/funktioner.",
            "Done independently; the offer watches that skills are kept."),
    L1(
            1,
            25,
            "Udføres af borgeren som aktiv part med let støtte fra medarbejderen.",
            "The citizen is the active party, with light support."),
    L2(
            26,
            50,
            "Udføres i fællesskab mellem borger og medarbejder med moderat støtte fra medarbejderen.",
            "Done jointly, with moderate support."),
    L3(
            51,
            75,
            "Udføres med omfattende støtte af medarbejderen med mindre aktiv deltagelse af borgeren.",
            "Done with extensive support; the citizen is less active."),
    L4(
            76,
            100,
            "Udføres med fuld overtagende støtte af medarbejderen. Borgeren er ude af stand til at medvirke.",
            "Done with full take-over support; the citizen is unable to take part.");

    private final int from;
    private final int to;
    private final Term term;

    FunctionalLevel(int from, int to, String danish, String english) {
        this.from = from;
        this.to = to;
        this.term = Term.of(danish, english);
    }

    /** @param number 0 to 4 */
    public static FunctionalLevel of(int number) {
        return values()[number];
    }

    public int number() {
        return ordinal();
    }

    public int percentFrom() {
        return from;
    }

    public int percentTo() {
        return to;
    }

    public Term term() {
        return term;
    }

    public boolean fits(int percent) {
        return from <= percent && percent <= to;
    }
}
