package dk.samvaer.transport.domain.work;

/** What the transport office has to do. */
// TR-03
public enum Task {
    /** Transport is granted, and no rides are planned. */
    PLAN_TRANSPORT,
    /** What is planned has more days than the grant, leads to a former unit, or goes by a former mode. */
    PLAN_TRANSPORT_ANEW,
    /** Rides are planned, and nobody is planned to drive them. */
    CHOOSE_CARRIER,
    /** Public transport is granted, and there is no travel pass for it. */
    ISSUE_TRAVEL_PASS,
    /** Somebody is to be driven whose address is not known. */
    FIND_ADDRESS,
    /** Rides were cancelled today or yesterday. */
    SEE_CANCELLATION,
    /** Cancellations were taken back today or yesterday: the rides come after all. */
    SEE_RIDE_TAKEN_BACK,
    /** A carrier with planned citizens is, or will be, registered no more. */
    REPLACE_CARRIER,
    /** A carrier with planned citizens has days without an agreed price. */
    AGREE_ON_PRICE,
    /** A vehicle has more passengers at a time than seats or places for wheelchairs. */
    RELIEVE_VEHICLE
}
