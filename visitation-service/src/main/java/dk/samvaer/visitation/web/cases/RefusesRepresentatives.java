package dk.samvaer.visitation.web.cases;

import dk.samvaer.starter.web.Refuses;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The refusal codes of a representative who acts beyond the law or the mandate. */
// RP-01, RP-02
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Refuses({
    "CO_GUARDIAN_NEVER_ALONE",
    "GUARDIAN_SCOPE_MISSING",
    "POWER_OF_ATTORNEY_MISSING",
    "REPRESENTATION_NOT_IN_FORCE"
})
public @interface RefusesRepresentatives {}
