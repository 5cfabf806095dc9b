/** The engine of the embedded database: documents as BSON, sorted indexes and a journal in a folder, behind MongoDB's protocol. */
@NullMarked
package dk.samvaer.local.embedded;

import org.jspecify.annotations.NullMarked;
