/** Addresses of suppliers that their answers are sent to, and what becomes of each sending. */
@NullMarked
package dk.samvaer.supplier.domain.webhooks;

import org.jspecify.annotations.NullMarked;
