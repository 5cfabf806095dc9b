package dk.samvaer.visitation.domain.citizen;

/** What is done in a citizen's case by the citizen, or by somebody for the citizen. All of it is personal, none of it economic. */
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
