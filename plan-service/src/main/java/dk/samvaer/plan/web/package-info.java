/** The REST API of plan-service: parse, call, answer. */
@NullMarked
package dk.samvaer.plan.web;

import org.jspecify.annotations.NullMarked;
