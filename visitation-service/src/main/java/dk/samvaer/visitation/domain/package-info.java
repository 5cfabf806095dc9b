/** Who is referred, what the assessment shows and what is decided: the rules of visitation in plain Java. */
@NullMarked
package dk.samvaer.visitation.domain;

import org.jspecify.annotations.NullMarked;
