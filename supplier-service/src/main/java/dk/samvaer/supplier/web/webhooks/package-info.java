/** Webhooks of suppliers, as their own people and systems keep them. */
@NullMarked
package dk.samvaer.supplier.web.webhooks;

import org.jspecify.annotations.NullMarked;
