package dk.samvaer.starter.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a controller method that changes what the caller has seen no version of, so that it asks for no {@code If-Match}. It knows its repeat
 * by {@code Idempotency-Key} all the same: the same key and body change nothing again, another body is refused (422).
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface RepeatKnown {}
