/** The rule book of visitation, each rule with a case that passes and one that is refused. */
@NullMarked
package dk.samvaer.visitation.domain;

import org.jspecify.annotations.NullMarked;
