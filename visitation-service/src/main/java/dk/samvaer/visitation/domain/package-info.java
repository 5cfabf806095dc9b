/** The rules of visitation in plain Java, one package for each concept. */
@NullMarked
package dk.samvaer.visitation.domain;

import org.jspecify.annotations.NullMarked;
