package dk.samvaer.visitation.domain.reference;

/** The overall functional level that the visitator chooses: how much support the citizen needs in the offer, in five bands of percent. */
// Service declaration; TG-04, R14 to R19
public enum FunctionalLevel {
    L0(0, 0),
    L1(1, 25),
    L2(26, 50),
    L3(51, 75),
    L4(76, 100);

    private final int from;
    private final int to;

    FunctionalLevel(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** @param number 0 to 4 */
    public static FunctionalLevel of(int number) {
        return values()[number];
    }

    public int number() {
        return ordinal();
    }

    public boolean fits(int percent) {
        return from <= percent && percent <= to;
    }
}
