/** Where the citizens are picked up who are driven, as visitation has told. */
@NullMarked
package dk.samvaer.transport.domain.addresses;

import org.jspecify.annotations.NullMarked;
