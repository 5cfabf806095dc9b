/** Daily life at the supplier over HTTP. */
@NullMarked
package dk.samvaer.supplier.web.daily;

import org.jspecify.annotations.NullMarked;
