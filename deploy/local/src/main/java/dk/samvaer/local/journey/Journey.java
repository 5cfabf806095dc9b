package dk.samvaer.local.journey;

import dk.samvaer.local.platform.Addresses;

/** The whole journey, in four chapters that build on each other. */
public final class Journey {
    private final Cast cast;
    private final Facts facts = new Facts();

    public Journey(Addresses addresses) {
        this.cast = new Cast(addresses);
    }

    public void walk(Told told) {
        enquiryToDecision(told);
        placementWithSupplier(told);
        changedNeed(told);
        complaint(told);
        told.note("The case is open again, as the appeals board asked.");
    }

    public void enquiryToDecision(Told told) {
        new FromEnquiryToDecision(cast, facts, told).tell();
    }

    public void placementWithSupplier(Told told) {
        new PlacementWithSupplier(cast, facts, told).tell();
    }

    public void changedNeed(Told told) {
        new ChangedNeed(cast, facts, told).tell();
    }

    public void complaint(Told told) {
        new ComplaintToTheBoard(cast, facts, told).tell();
    }

    public Facts facts() {
        return facts;
    }

    public Cast cast() {
        return cast;
    }
}
