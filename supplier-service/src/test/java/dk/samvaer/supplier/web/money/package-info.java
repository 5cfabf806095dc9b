@NullMarked
package dk.samvaer.supplier.web.money;

import org.jspecify.annotations.NullMarked;
