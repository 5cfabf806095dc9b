/** The REST API: parse, call, answer. */
@NullMarked
package dk.samvaer.supplier.web;

import org.jspecify.annotations.NullMarked;
