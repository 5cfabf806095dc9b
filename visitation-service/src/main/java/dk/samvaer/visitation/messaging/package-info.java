/** What visitation tells the other services, and what it acts on when they tell. */
@NullMarked
package dk.samvaer.visitation.messaging;

import org.jspecify.annotations.NullMarked;
