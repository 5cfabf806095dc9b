/** Reports of suppliers' systems over HTTP, and how they learn what was answered. */
@NullMarked
package dk.samvaer.supplier.web.reports;

import org.jspecify.annotations.NullMarked;
