/** Lists of plans, and what is due about them. */
@NullMarked
package dk.samvaer.plan.web.lists;

import org.jspecify.annotations.NullMarked;
