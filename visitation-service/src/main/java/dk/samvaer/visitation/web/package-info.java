/** The REST API of visitation: parse, call, answer. */
@NullMarked
package dk.samvaer.visitation.web;

import org.jspecify.annotations.NullMarked;
