/** What waits for somebody, as the operations team sees it. */
@NullMarked
package dk.samvaer.visitation.application.work;

import org.jspecify.annotations.NullMarked;
