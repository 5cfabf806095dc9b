@NullMarked
package dk.samvaer.supplier.application.reports;

import org.jspecify.annotations.NullMarked;
