/** The way to the systems of suppliers that have registered a webhook. */
@NullMarked
package dk.samvaer.supplier.webhooks;

import org.jspecify.annotations.NullMarked;
