/** Lists of plans and of what is due about them, each read by one query. */
@NullMarked
package dk.samvaer.plan.persistence;

import org.jspecify.annotations.NullMarked;
