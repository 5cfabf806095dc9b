/** The platform as its users meet it: five processes, a real broker, a database, and one citizen's life through them. */
@NullMarked
package dk.samvaer.e2e;

import org.jspecify.annotations.NullMarked;
