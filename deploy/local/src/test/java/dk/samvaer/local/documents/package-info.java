/** Holds the written pages to the code: what README, docs and RULES.md name is there. */
@NullMarked
package dk.samvaer.local.documents;

import org.jspecify.annotations.NullMarked;
