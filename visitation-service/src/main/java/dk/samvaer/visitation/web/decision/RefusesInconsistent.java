package dk.samvaer.visitation.web.decision;

import dk.samvaer.starter.web.Refuses;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The refusal codes of an inconsistent draft. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refuses({
    "CASE_STATE_FORBIDS",
    "DAYS_PER_WEEK_MISSING",
    "DECISION_STATE_FORBIDS",
    "OVERRIDE_NOT_ALLOWED",
    "REASON_REQUIRED",
    "REASSESSMENT_NOT_OPEN",
    "REFUSAL_GROUND_CONTRADICTED",
    "REMUNERATION_REASON_REQUIRED",
    "REMUNERATION_WITHOUT_OFFER",
    "REVIEWER_IS_AUTHOR",
    "START_DATE_MISSING",
    "SUPPLIER_MISSING",
    "SUPPLIER_NOT_REGISTERED",
    "SUPPLIER_OPEN_ACCESS",
    "SUPPLIER_UNKNOWN",
    "WISH_ABOUT_OTHER",
    "WISH_ANSWERED",
    "WISH_UNKNOWN",
    "WISH_WITHDRAWN"
})
@interface RefusesInconsistent {}
