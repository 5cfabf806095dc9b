/** What a run leaves behind: read from topics and databases once it is quiet, kept in a file, and judged. */
@NullMarked
package dk.samvaer.e2e.evidence;

import org.jspecify.annotations.NullMarked;
