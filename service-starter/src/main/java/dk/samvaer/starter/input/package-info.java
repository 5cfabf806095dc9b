/** What a request may say: strict JSON, every required member present, and no CPR number outside confidential fields. */
@NullMarked
package dk.samvaer.starter.input;

import org.jspecify.annotations.NullMarked;
