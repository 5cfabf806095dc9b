package dk.samvaer.local.journey;

import dk.samvaer.local.platform.Addresses;
import dk.samvaer.local.platform.Rest;

/** The whole journey, in four chapters that build on each other. */
public final class Journey {
    private final Actors cast;
    private final Facts facts = new Facts();

    public Journey(Addresses addresses) {
        this(addresses, new Rest(addresses));
    }

    /** @param nobody the client that all actors use, each with a token of their own */
    public Journey(Addresses addresses, Rest nobody) {
        this.cast = new Actors(addresses, nobody);
    }

    /** What an administrator knows of the first suppliers; the chapters do not need it. */
    public void completeRegister(StoryPrinter told) {
        new RegisterEntries(cast, told).tell();
    }

    public void walk(StoryPrinter told) {
        enquiryToDecision(told);
        placementWithSupplier(told);
        changedNeed(told);
        complaint(told);
        told.note("The case is open again, as the appeals board asked.");
    }

    public void enquiryToDecision(StoryPrinter told) {
        new FromEnquiryToDecision(cast, facts, told).tell();
    }

    /** The same of a citizen who declines the plan that she is offered. */
    public void enquiryToDecisionWithoutPlan(StoryPrinter told) {
        new FromEnquiryToDecision(cast, facts, told).tellWithoutPlan();
    }

    /** The same of a citizen to whom transport is refused, at the municipality's discretion. */
    public void enquiryToDecisionWithRefusedTransport(StoryPrinter told) {
        new FromEnquiryToDecision(cast, facts, told).tellWithRefusedTransport();
    }

    /** Her complaint about that refusal, which is upheld. */
    public void complaintOnTransport(StoryPrinter told) {
        new ComplaintOnTransport(cast, facts, told).tell();
    }

    /** Her complaint about that refusal, which is maintained, sent back by the board, decided anew, and complained about again. */
    public void complaintOnTransportRemitted(StoryPrinter told) {
        new ComplaintOnTransport(cast, facts, told).tellRemitted();
    }

    /** What stands in the place of the declined plan. */
    public void serviceOrder(StoryPrinter told) {
        new PlanAndTransport(cast, facts, told).recordServiceOrder();
    }

    public void placementWithSupplier(StoryPrinter told) {
        new PlacementWithSupplier(cast, facts, told).tell();
    }

    public void changedNeed(StoryPrinter told) {
        new ChangedNeed(cast, facts, told).tell();
    }

    public void complaint(StoryPrinter told) {
        new ComplaintToTheBoard(cast, facts, told).tell();
    }

    /** Where the parts of the platform are. */
    public Addresses addresses() {
        return cast.addresses();
    }

    public Facts facts() {
        return facts;
    }

    public Actors cast() {
        return cast;
    }
}
