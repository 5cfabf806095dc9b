/** The register of carriers: who drives by which mode, with which vehicles, and at which prices. */
@NullMarked
package dk.samvaer.transport.domain.carriers;

import org.jspecify.annotations.NullMarked;
