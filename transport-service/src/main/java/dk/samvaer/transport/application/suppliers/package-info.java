/** What is known of suppliers and their units. */
@NullMarked
package dk.samvaer.transport.application.suppliers;

import org.jspecify.annotations.NullMarked;
