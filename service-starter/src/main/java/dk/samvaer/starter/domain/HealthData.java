package dk.samvaer.starter.domain;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a part of a state that tells of somebody's health or social problems in codes, such as a functional level. The whole part is stored
 * as one sealed text, like {@link Confidential}, and refused by the writer of events. Once the key has been destroyed, it reads as the
 * constant {@code ERASED} of its type, an empty collection, or null. Source: DP-01; GDPR art. 9.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
public @interface HealthData {}
