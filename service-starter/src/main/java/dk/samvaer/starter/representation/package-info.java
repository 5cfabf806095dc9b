/** Who may act for a citizen, as visitation has told. */
@NullMarked
package dk.samvaer.starter.representation;

import org.jspecify.annotations.NullMarked;
