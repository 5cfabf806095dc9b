package dk.samvaer.visitation.domain.citizen;

/** What a citizen, or a representative for the citizen, does in a case; all of it is personal, not economic. */
// RP-01, RP-02
public enum MandateScope {
    READ_CASE,
    CONSENT,
    WITHDRAW_CONSENT,
    ANSWER_HEARING,
    WITHDRAW_APPLICATION,
    ACCEPT_PLAN,
    ASK_FOR_REASSESSMENT,
    COMPLAIN,
    ATTEND_MEETING
}
