package dk.samvaer.starter.security;

/** What somebody who acts for a citizen does in the citizen's name, as visitation's events name it. Source: rules of the domain, RP-01, RP-02. */
public enum Matter {
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
