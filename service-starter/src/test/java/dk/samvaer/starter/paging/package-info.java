/** The promises of pages and cursors. */
@NullMarked
package dk.samvaer.starter.paging;

import org.jspecify.annotations.NullMarked;
