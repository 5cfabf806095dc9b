@org.jspecify.annotations.NullMarked
package dk.samvaer.supplier.domain.webhooks;
