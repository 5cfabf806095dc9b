package dk.samvaer.visitation.web.decision;

import dk.samvaer.starter.web.Refuses;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The refusal codes of a draft that is not ready: the first thing that is missing. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refuses({
    "AIM_MISSING",
    "ASSESSMENT_OUTDATED",
    "BOTH_GROUNDS_REQUIRED",
    "CASE_STATE_FORBIDS",
    "COMPLAINT_NOT_REDRESSED",
    "COMPLAINT_REVIEW_MISSING",
    "DECISION_STATE_FORBIDS",
    "EFFECT_BEFORE_RECEIPT",
    "EFFECT_BEFORE_WISH",
    "EXCEPTION_REASON_REQUIRED",
    "GRANT_EXISTS",
    "GRANT_MISSING",
    "GROUND_MISSING",
    "GROUND_NOT_CONSIDERED",
    "HEARING_MISSING",
    "LEADER_APPROVAL_REQUIRED",
    "LEVEL_ALONE_NO_REASON",
    "LEVEL_MISSING",
    "NEW_ASSESSMENT_REQUIRED",
    "NOTHING_CHANGED",
    "NO_ASSESSMENT",
    "OPEN_ACCESS_NOT_CONSIDERED",
    "OPEN_ACCESS_REASON_REQUIRED",
    "PLAN_NOT_SETTLED",
    "PLAN_OFFER_MISSING",
    "PLAN_OFFER_OUTDATED",
    "PLAN_TRANSPORT_DIFFERS",
    "REASONS_MISSING",
    "REASSESSMENT_NOT_ANSWERED",
    "REFUSAL_GROUND_REQUIRED",
    "REMUNERATION_ENDS_BY_CHANGE",
    "REVIEWER_IS_AUTHOR",
    "REVIEW_MUST_NOT_WORSEN",
    "START_BEFORE_DECISION",
    "SUPPLIER_NOT_REGISTERED",
    "SUPPLIER_OPEN_ACCESS",
    "SUPPLIER_UNKNOWN",
    "TRANSPORT_BEFORE_CHANGE",
    "TRANSPORT_NOT_CONSIDERED",
    "TRANSPORT_NOT_DECIDED",
    "TRANSPORT_REFUSAL_MISSING"
})
@interface RefusesUnready {}
