/** The store on MongoDB: one document for each aggregate, written in one update. */
@NullMarked
package dk.samvaer.starter.store.mongo;

import org.jspecify.annotations.NullMarked;
