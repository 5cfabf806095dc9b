/** Lists of cases: what waits for whom, and what has changed. */
@NullMarked
package dk.samvaer.visitation.application.lists;

import org.jspecify.annotations.NullMarked;
