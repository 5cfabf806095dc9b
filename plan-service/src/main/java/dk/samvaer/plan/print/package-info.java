/** Plans in plain Danish, as pages and as prints, for the citizen and for the supplier. */
@NullMarked
package dk.samvaer.plan.print;

import org.jspecify.annotations.NullMarked;
