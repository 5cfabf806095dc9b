/** What the access log promises, in MongoDB and in memory. */
@NullMarked
package dk.samvaer.starter.audit;

import org.jspecify.annotations.NullMarked;
