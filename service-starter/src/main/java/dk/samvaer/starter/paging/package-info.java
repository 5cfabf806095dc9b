/** Lists in pages: what a caller asks for, what it gets, and where the next page starts. */
@NullMarked
package dk.samvaer.starter.paging;

import org.jspecify.annotations.NullMarked;
