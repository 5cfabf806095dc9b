package dk.samvaer.starter.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The codes with which the rules may refuse (409) what this controller method asks for. They are part of the published contract, where
 * each stands with its text; the testkit's portal fails a test in which the service refuses with a code that is not among them. Where
 * several methods share codes, an annotation of the service carries this one. What every write may meet need not be named.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {
    String[] value();
}
