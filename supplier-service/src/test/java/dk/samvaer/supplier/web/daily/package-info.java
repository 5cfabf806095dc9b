@NullMarked
package dk.samvaer.supplier.web.daily;

import org.jspecify.annotations.NullMarked;
