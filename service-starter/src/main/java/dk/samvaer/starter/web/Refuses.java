package dk.samvaer.starter.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lists the codes with which a rule may refuse (409) this controller method. They are published in the contract, each with its text, and
 * the testkit's portal fails a test in which the service refuses with any other code. Methods that share codes may share an annotation
 * that carries this one. Codes that every write may meet are left out.
 */
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Refuses {
    String[] value();
}
