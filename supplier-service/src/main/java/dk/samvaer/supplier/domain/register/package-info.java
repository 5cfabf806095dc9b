/** The register of suppliers: who may receive citizens, where and from when. */
@NullMarked
package dk.samvaer.supplier.domain.register;

import org.jspecify.annotations.NullMarked;
