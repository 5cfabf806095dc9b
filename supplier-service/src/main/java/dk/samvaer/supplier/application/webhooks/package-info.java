/** What suppliers do with their webhooks, and how answers are sent there. */
@NullMarked
package dk.samvaer.supplier.application.webhooks;

import org.jspecify.annotations.NullMarked;
