package dk.samvaer.starter.security;

import dk.samvaer.starter.domain.Role;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The roles that may call this controller method. A method without it answers 403 to everybody. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allow {
    Role[] value();

    /** What a guardian or party representative does by calling it. Without it, reading is {@link Matter#READ_CASE}, and writing is nothing they may do. */
    Matter[] matter() default {};
}
