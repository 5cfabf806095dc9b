/** The register of carriers and the agreements with them, over HTTP. */
@NullMarked
package dk.samvaer.transport.web.carriers;

import org.jspecify.annotations.NullMarked;
